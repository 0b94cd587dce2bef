/// What reasons and gains are worked out on: dozens of sweeps, so only causes that matter and, for
/// wide drawings, bounds in place of some findings.
///
/// Probabilities never come from here.
struct Focus {
  /// The posteriors here, with nothing changed; what is left out keeps the one it has.
  private(set) var base: [Double]
  /// The weight of the evidence here, with nothing changed.
  private let evidence: Double
  private let workable: Workable
  /// For each form of the whole network, its number here.
  private let formHere: [Int?]
  private let causes: [Int]
  private let engine: Engine

  init(_ whole: NoisyOr, _ posterior: [Double]) {
    var smaller = NoisyOr()
    for leak in whole.leaks { smaller.addFinding(leak: leak) }
    var causes: [Int] = []
    var formHere = [Int?](repeating: nil, count: whole.present.count)
    var forms = 0
    for c in 0..<whole.causeCount where posterior[c] >= Focus.leastPosterior {
      causes.append(c)
      smaller.addCause(absent: whole.absent[c])
      for form in whole.forms(of: c) {
        smaller.addForm(weight: whole.present[form])
        for link in whole.links(of: form) {
          smaller.addLink(to: Int(whole.linkFinding[link]), strength: whole.linkStrength[link])
        }
        formHere[form] = forms
        forms += 1
      }
    }
    engine = Engine(.secondary)
    workable = engine.workable(smaller)
    self.causes = causes
    self.formHere = formHere
    base = posterior
    let alone = engine.solve(workable.network, workable.plan)
    for (i, c) in causes.enumerated() { base[c] = alone.posterior[i] }
    evidence = alone.evidence
  }

  /// Rarer causes move nothing that could be seen: less than listed by a factor of three.
  private static let leastPosterior = 0.0003

  /// Posteriors and evidence with changes, numbered as in the whole network.
  func solve(_ variants: [Variant]) -> [Belief] {
    let here = variants.map { variant in
      var mapped = Variant(leaks: variant.leaks)
      for factor in variant.factors {
        if let form = formHere[factor.form] {
          mapped.factors.append(Factor(form: form, by: factor.by))
        }
      }
      for (finding, leak) in variant.leaks where leak == 1 { drop(finding, &mapped) }
      if workable.bounded != nil { mapped.leaks = number(variant.leaks) }
      return mapped
    }
    return engine.solve(workable.network, here, workable.plan).map { answer in
      var posterior = base
      for (i, c) in causes.enumerated() { posterior[c] = answer.posterior[i] }
      return Belief(posterior: posterior, evidence: answer.evidence)
    }
  }

  /// What is believed, and the weight of what was found.
  struct Belief {
    var posterior: [Double]
    var evidence: Double
  }

  /// What is believed once the weight of one cause is multiplied, from what is believed without
  /// that cause: with and without add up to all.
  func blend(_ without: Belief, _ cause: Int, ratio: Double) -> Belief {
    let total = without.evidence + ratio * max(evidence - without.evidence, 0)
    guard total > 0 else { return without }
    var posterior = base
    for c in causes {
      let with = max(evidence * base[c] - without.evidence * without.posterior[c], 0)
      posterior[c] = min((without.evidence * without.posterior[c] + ratio * with) / total, 1)
    }
    return Belief(posterior: posterior, evidence: total)
  }

  /// The leaks of the findings that are not bounded, by their number here.
  private func number(_ leaks: [(finding: Int, leak: Double)]) -> [(finding: Int, leak: Double)] {
    var numbered: [(finding: Int, leak: Double)] = []
    guard let bounded = workable.bounded else { return leaks }
    for (finding, leak) in leaks {
      if let number = bounded.numberInRest[finding] { numbered.append((number, leak)) }
    }
    return numbered
  }

  /// Takes a bounded finding out by undoing what its bound multiplied.
  private func drop(_ finding: Int, _ variant: inout Variant) {
    guard let bounded = workable.bounded,
      let place = bounded.findings.firstIndex(of: finding)
    else { return }
    for (form, tilt) in workable.tilts[place].enumerated() where tilt != 1 {
      variant.factors.append(Factor(form: form, by: 1 / tilt))
    }
  }
}
