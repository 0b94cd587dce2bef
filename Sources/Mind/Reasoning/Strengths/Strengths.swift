/// Every number that the reasoning rests on, with its source or the word *ours*.
///
/// A value is changed here and nowhere else. `Benchmarks sensitivity` shows how far the order of
/// results hangs on those that are ours.
public struct Strengths: Sendable {
  public init() {}

  // MARK: How a cause shows in the drawing
  public var quietShare: Probability = 0.4  // ours: a point may hurt only in part of its pattern
  public var loudEssential: Probability = 0.75  // ours: "usually named in the published pattern"
  public var loudSpillover: Probability = 0.3  // ours: "sometimes named"
  public var quietEssential: Probability = 0.4  // ours: about half of a loud point's
  public var quietSpillover: Probability = 0.08  // ours: seldom in a quiet point
  public var otherEssential: Probability = 0.65  // ours: drawings fit other causes less well
  public var otherSpillover: Probability = 0.25  // ours: "sometimes named"
  public var undrawn: Ratio = 0.5  // ours: people leave out half of what hurts little
  public var undrawnSpillover: Ratio = 0.25  // ours: what is only sometimes felt is not missed
  public var unseen: Ratio = 0.2  // ours: what touches nothing drawn is seldom why one came
  public var leak: Probability = 0.02  // ours: an area drawn for a cause that is not listed
  public var worstSpillover: Ratio = 0.6  // ours: a spillover is seldom the worst spot
  public var worstLeak: Ratio = 0.5  // ours: nor is an area of no known cause
  public var oneSided: Probability = 0.3  // ours: the spine often hurts on one side, each side

  // MARK: How common causes are among adults who use a self-care tool
  public var common: Probability = 0.1  // mimics.json, band "over 5 %"
  public var uncommon: Probability = 0.016  // middle of the band 0.5–5 %, by ratio
  public var rare: Probability = 0.0016  // middle of the band 0.05–0.5 %, by ratio
  public var veryRare: Probability = 0.0002  // "under 0.05 %"
  public var pointScale: Ratio = 0.6  // ours: the shares come from clinics, users are less ill
  public var muscleCap: Probability = 0.45  // prevalence.json: cap of any single muscle
  public var commonest: Ratio = 3.0  // ours: commonest point of its muscle, against a lesser one
  public var usual: Ratio = 2.0  // ours
  public var less: Ratio = 1.0  // the measure of the others
  public var rarePoint: Ratio = 0.5  // ours
  public var alias: Ratio = 0.25  // ours: what another name takes of the tissue it shares

  // MARK: What answers say
  public var strong: Ratio = 6.0  // ours: typical of published ratios graded strong (5.7–7.4)
  public var moderate: Ratio = 3.0  // ours
  public var weak: Ratio = 1.6  // ours
  public var published: Ratio = 10.0  // ours: most that one published figure may count
  public var mostAnswer: Probability = 0.95  // ours: no cause brings an answer for certain
  public var symptomCap: Ratio = 20.0  // findings.json: cap the combined ratio at 10–20
  public var backgroundCap: Ratio = 20.0  // the same for age, sex and what came before
  public var alreadyDrawn: Ratio = 0.5  // ours: share of an answer that the drawing says too
  public var excluded: Ratio = 0.01  // ours: as good as ruled out (endometriosis in men)
  public var outOfContext: Ratio = 0.02  // ours: the cause hardly occurs without its context

  // MARK: What safety answers say; they are worded so that few others say yes
  public var strongFlag: Probability = 0.75  // ours: share of those with the cause who say yes
  public var moderateFlag: Probability = 0.4  // ours
  public var weakFlag: Probability = 0.1  // ours
  public var flagRate: Probability = 0.002  // ours: share of the others who say yes, 1 in 500
  public var commonFlagRate: Probability = 0.02  // ours: where the sign is less special
  public var flagCap: Ratio = 1000.0  // ours: most that all safety answers together may count

  // MARK: What is felt when a place is pressed, with an active point there and without
  public var activeNothing: Probability = 0.1  // ours, from the agreement of examiners (0.45)
  public var activeSore: Probability = 0.3  // ours
  public var activeFamiliar: Probability = 0.55  // ours: familiar pain is what makes it active
  public var activeNerve: Probability = 0.05  // ours
  public var otherNothing: Probability = 0.55  // ours
  public var otherSore: Probability = 0.37  // zuil-escobar-2016: 20–37 % latent per healthy muscle
  public var otherFamiliar: Probability = 0.06  // ours
  public var otherNerve: Probability = 0.02  // ours
  public var sharedTissue: Ratio = 0.5  // ours: share of a press that counts for shared tissue
  public var nerveCause: Ratio = 5.0  // ours: shooting or tingling speaks for a nerve
  public var soreRoot: Ratio = 2.0  // adelmanesh-2016 gives 8.6 in a clinic; shrunk by us

  // MARK: Which step is next
  public var certain: Probability = 0.9  // ours: the leading cause is settled
  public var leastGain: Ratio = 0.01  // ours, in bits: less is not worth a step
  public var pressEffort: Ratio = 1.0  // the measure of the others
  public var deepEffort: Ratio = 1.3  // ours: a deep place takes longer to find
  public var rollEffort: Ratio = 1.4  // ours: lying down another way round
  public var questionEffort: Ratio = 0.5  // ours: one tap
  public var tryEffort: Ratio = 0.9  // ours: a movement to be tried
}
