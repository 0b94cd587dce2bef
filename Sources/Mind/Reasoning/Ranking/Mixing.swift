import Findings
import Safety

/// Joins the belief in one source with the belief in several: each counts by its own chance before
/// anything is known, times how well it explains what was found.
struct Mixing {
  private let strengths: Strengths
  /// Chance of one source, spread over all sources and none of them: per unit of prior.
  private let perPrior: Double

  init(_ model: Model) {
    strengths = model.strengths
    var total = strengths.somethingElse.value
    for source in model.sources { total += source.prior }
    perPrior = strengths.oneSource.value / total
  }

  func oneSource(_ weights: [Double], _ network: NoisyOr, leaks: [Double]? = nil) -> OneSource {
    OneSource(
      weights, network, leaks: leaks ?? network.leaks, none: strengths.somethingElse.value,
      power: strengths.drawing.value)
  }

  /// The weight of each belief.
  private func shares(_ one: OneSource, _ evidence: Double) -> (one: Double, several: Double) {
    let single = perPrior * one.total
    let several = (1 - strengths.oneSource.value) * evidence
    let total = single + several
    guard total > 0, total.isFinite else { return (1, 0) }
    return (single / total, several / total)
  }

  /// Chance of each form by both beliefs.
  func joined(_ one: OneSource, _ forms: [Double], _ evidence: Double) -> [Double] {
    let share = shares(one, evidence)
    guard one.total > 0 else { return forms }
    return forms.indices.map {
      share.one * one.weights[$0] / one.total + share.several * forms[$0]
    }
  }

  /// The same, and the chance that something outside the atlas plays a part: that it is the one
  /// source, or that a leak is behind a drawn area (with nothing drawn: that nothing is there).
  func joined(
    _ one: OneSource, _ answer: Answer, _ network: NoisyOr, _ plan: Elimination, _ engine: Engine
  ) -> (forms: [Double], somethingElse: Double) {
    let share = shares(one, answer.evidence)
    var outside = 1.0
    if network.findingCount == 0 {
      for p in answer.posterior { outside *= 1 - p }
    } else if answer.evidence > 0 {
      var noLeak = 1.0
      for leak in network.leaks { noLeak *= 1 - leak }
      let none = [Double](repeating: 0, count: network.findingCount)
      let closed = engine.evidence(network, leaks: none, plan)
      outside = min(max(1 - noLeak * closed / answer.evidence, 0), 1)
    }
    let single = one.total > 0 ? one.none / one.total : 1
    return (
      joined(one, answer.forms, answer.evidence), share.one * single + share.several * outside
    )
  }

  /// How much likelier than by the network each form is as the only one there, and none at all.
  func alone(_ network: NoisyOr) -> (forms: [Double], none: Double) {
    let ratio = perPrior / (1 - strengths.oneSource.value)
    var absent = 1.0
    for weight in network.absent { absent *= weight }
    var alone = [Double](repeating: 0, count: network.present.count)
    for source in 0..<network.causeCount {
      for form in network.forms(of: source) {
        let drawn = OneSource.ratio(network, form, leaks: network.leaks)
        alone[form] =
          ratio * network.absent[source] / absent * power(drawn, strengths.drawing.value - 1)
      }
    }
    return (alone, ratio * strengths.somethingElse.value / absent)
  }
}
