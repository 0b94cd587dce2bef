/// What reasons are worked out on: dozens of sweeps, so only sources that matter.
///
/// Probabilities never come from here.
struct Focus {
  private let network: NoisyOr
  private let plan: Elimination
  /// For each form of the whole network, its number here.
  private let formHere: [Int?]
  private let whole: Answer
  /// How much more the evidence weighs in the whole network.
  private let scale: Double
  private let engine: Engine

  /// Nil where the sweeps would take too long.
  init?(_ network: NoisyOr, _ answer: Answer, variants: Int, _ engine: Engine) {
    var smaller = NoisyOr()
    for leak in network.leaks { smaller.addFinding(leak: leak) }
    var formHere = [Int?](repeating: nil, count: network.present.count)
    var forms = 0
    for c in 0..<network.causeCount where answer.posterior[c] >= Focus.leastPosterior {
      smaller.addCause(absent: network.absent[c])
      for form in network.forms(of: c) {
        smaller.addForm(weight: network.present[form])
        for link in network.links(of: form) {
          smaller.addLink(to: Int(network.linkFinding[link]), strength: network.linkStrength[link])
        }
        formHere[form] = forms
        forms += 1
      }
    }
    let plan = Elimination(smaller)
    guard plan.work * Double(variants) <= Limits.reasons, Limits.ranking.allow(plan) else {
      return nil
    }
    self.network = smaller
    self.plan = plan
    self.formHere = formHere
    self.engine = engine
    whole = answer
    let alone = engine.solve(smaller, plan).evidence
    scale = alone > 0 ? answer.evidence / alone : 1
  }

  /// Rarer sources move nothing that could be seen: less than listed by a factor of three.
  private static let leastPosterior = 0.0003

  /// Chances of all forms, and evidence, with other weights or leaks; what is left out keeps its own.
  func solve(_ variants: [Variant]) -> [(forms: [Double], evidence: Double)] {
    let here = variants.map { variant in
      var mapped = Variant(leaks: variant.leaks)
      for factor in variant.factors {
        if let form = formHere[factor.form] {
          mapped.factors.append(Factor(form: form, by: factor.by))
        }
      }
      return mapped
    }
    return engine.solve(network, here, plan).map { answer in
      var forms = whole.forms
      for (form, place) in formHere.enumerated() {
        if let place { forms[form] = answer.forms[place] }
      }
      return (forms, answer.evidence * scale)
    }
  }
}
