/// Every number of ours that the reasoning rests on beside the tables of the atlas, with its source
/// or the word *ours*.
///
/// What people with each cause answer, tick and draw stands in `ChanceTable`. A value is changed here
/// and nowhere else. `Benchmarks sensitivity` shows how far the order of results hangs on those that
/// are ours.
public struct Strengths: Sendable {
  public init() {}

  // MARK: How common causes are
  public var priorTrust: Ratio = 0.7  // ours: power of the panel's frequencies
  public var oneSource: Probability = 0.67  // ours: two in three have one main source of the pain
  public var somethingElse: Probability = 0.01  // ours: the one source is none of those listed

  // MARK: How a cause shows in the drawing
  public var leastLink: Probability = 0.05  // ours: areas drawn less often than this say nothing
  public var drawing: Ratio = 0.8  // ours: power of a drawing; the areas of one hang together
  public var undrawn: Ratio = 0.35  // ours: what is left undrawn hangs together too
  public var unseen: Ratio = 0.1  // ours: what touches nothing drawn is seldom why one came
  public var leak: Probability = 0.03  // ours: an area drawn for a cause that is not listed
  public var worstLesser: Ratio = 0.7  // ours: what most do not draw is seldom the worst spot
  public var otherSite: Probability = 0.02  // ours: an area of a cause that sits at another site

  // MARK: What answers say
  public var sameFamily: Ratio = 0.8  // ours: share of a further answer that tells much the same
  public var apart: Ratio = 0.9  // ours: share of a row where the panel lay apart
  public var farApart: Ratio = 0.75  // ours: where it lay far apart
  public var alreadyDrawn: Ratio = 0.5  // ours: share of an answer that the drawing says too

  // MARK: What is felt when a place is pressed, with an active point there and without
  public var activeNothing: Probability = 0.1  // ours, from the agreement of examiners (0.45)
  public var activeSore: Probability = 0.32  // ours
  public var activeFamiliar: Probability = 0.55  // ours: familiar pain is what makes it active
  public var activeNerve: Probability = 0.03  // ours
  public var otherNothing: Probability = 0.62  // ours
  public var otherSore: Probability = 0.33  // zuil-escobar-2016: 20–37 % latent per healthy muscle
  public var otherFamiliar: Probability = 0.03  // ours: it is what an active point is known by
  public var otherNerve: Probability = 0.02  // ours
  public var sharedTissue: Ratio = 0.5  // ours: share of a press that counts for shared tissue
  public var nerveCause: Ratio = 5.0  // ours: shooting or tingling speaks for a nerve
  public var soreRoot: Ratio = 2.0  // adelmanesh-2016 gives 8.6 in a clinic; shrunk by us

  // MARK: Which step is next
  public var certain: Probability = 0.9  // ours: the leading cause is settled
  public var leastQuestion: Ratio = 0.02  // ours, in bits: less is not worth a question
  public var leastPress: Ratio = 0.01  // ours, in bits: less is not worth a press
  public var levelWorth: Ratio = 1.0  // ours: a bit of what to do, in bits of which cause it is
  public var openChance: Probability = 0.02  // ours: a rarer answer is not waited for
  public var openChange: Probability = 0.1  // ours: so likely must a change be to be read
  public var pressEffort: Ratio = 1.0  // the measure of the others
  public var deepEffort: Ratio = 1.3  // ours: a deep place takes longer to find
  public var rollEffort: Ratio = 1.4  // ours: lying down another way round
  public var questionEffort: Ratio = 0.5  // ours: one tap
  public var tryEffort: Ratio = 0.9  // ours: a movement to be tried
}
