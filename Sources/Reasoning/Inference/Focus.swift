/// What reasons and gains are worked out on: dozens of sweeps, so only causes that matter and, for
/// wide drawings, bounds in place of some findings.
///
/// Probabilities never come from here.
struct Focus {
  /// The posteriors here, with nothing changed; what is left out keeps the one it has.
  private(set) var base: [Double]
  private let network: NoisyOr
  private let answer: Answer
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
    let engine = Engine(.secondary)
    let answer = engine.solve(smaller)
    self.engine = engine
    self.answer = answer
    self.causes = causes
    self.formHere = formHere
    network = answer.workable(smaller)
    base = posterior
    if let alone = engine.solve(network, [Variant()], answer.plan).first {
      for (i, c) in causes.enumerated() { base[c] = alone.posterior[i] }
    }
  }

  /// Rarer causes move nothing that could be seen: less than listed by a factor of three.
  private static let leastPosterior = 0.0003

  /// Posteriors and evidence with changes, numbered as in the whole network.
  func solve(_ variants: [Variant]) -> [(posterior: [Double], evidence: Double)] {
    let here = variants.map { variant in
      var mapped = Variant(leaks: variant.leaks)
      for factor in variant.factors {
        if let form = formHere[factor.form] {
          mapped.factors.append(Factor(form: form, by: factor.by))
        }
      }
      for (finding, leak) in variant.leaks where leak == 1 { drop(finding, &mapped) }
      if answer.bounded != nil { mapped.leaks = number(variant.leaks) }
      return mapped
    }
    return engine.solve(network, here, answer.plan).map { answer in
      var posterior = base
      for (i, c) in causes.enumerated() { posterior[c] = answer.posterior[i] }
      return (posterior, answer.evidence)
    }
  }

  /// The leaks of the findings that are not bounded, by their number here.
  private func number(_ leaks: [(finding: Int, leak: Double)]) -> [(finding: Int, leak: Double)] {
    var numbered: [(finding: Int, leak: Double)] = []
    guard let (bounded, _) = answer.bounded else { return leaks }
    for (finding, leak) in leaks {
      if let number = bounded.numberInRest[finding] { numbered.append((number, leak)) }
    }
    return numbered
  }

  /// Takes a bounded finding out by undoing what its bound multiplied.
  private func drop(_ finding: Int, _ variant: inout Variant) {
    guard let (bounded, enclosure) = answer.bounded,
      let place = bounded.findings.firstIndex(of: finding)
    else { return }
    for (form, tilt) in enclosure.tilts[place].enumerated() where tilt != 1 {
      variant.factors.append(Factor(form: form, by: 1 / tilt))
    }
  }
}
