import Anatomy
import Atlas
import Findings

/// One case worked out: posteriors, reasons, and what lies outside the atlas.
final class View {
  let model: Model
  let weighing: Weighing
  let answer: Answer
  /// Posteriors as reported: for protected causes never lower than without the presses.
  private(set) var reported: [Double]
  /// What reasons and gains are worked out on.
  let focus: Focus
  private let network: NoisyOr
  private let engine = Engine()
  /// What leaving all presses out changes; nil where nothing was pressed.
  private let unpressed: [Factor]?

  init(_ model: Model, _ findings: Findings) {
    self.model = model
    weighing = Weighing(model, findings)
    let whole = weighing.network()
    answer = engine.solve(whole)
    network = answer.workable(whole)
    reported = answer.posterior
    focus = Focus(whole, answer.posterior)
    unpressed =
      weighing.items.contains { $0.isPress }
      ? weighing.factors(without: Tally.Omission(presses: true)) : nil
    if let unpressed {
      let without = engine.solve(network, [Variant(factors: unpressed)], answer.plan)[0]
      for (c, cause) in model.causes.enumerated() where cause.isProtected {
        reported[c] = max(reported[c], without.posterior[c])
      }
    }
  }

  /// Chance that something outside the atlas plays a part: that a leak is behind a drawn area, or,
  /// with nothing drawn, that no cause is there at all.
  var somethingElse: Double {
    if weighing.drawn.isEmpty {
      var none = 1.0
      for p in answer.posterior { none *= 1 - p }
      return none
    }
    guard answer.evidence > 0 else { return 1 }
    var noLeak = 1.0
    for leak in network.leaks { noLeak *= 1 - leak }
    let none = [Double](repeating: 0, count: network.findingCount)
    let closed = engine.evidence(network, leaks: none, answer.plan)
    return min(max(1 - noLeak * closed / answer.evidence, 0), 1)
  }

  /// Every cause of at least 0.1 %, likeliest first, each with its reasons where they are wanted.
  func rankedCauses(reasons: Bool) -> [RankedCause] {
    var listed = model.causes.indices.filter { reported[$0] >= View.leastListed }
    listed.sort { reported[$0] > reported[$1] || (reported[$0] == reported[$1] && $0 < $1) }
    let because = reasons ? self.reasons(for: listed) : listed.map { _ in [] }
    return zip(listed, because).map { c, because in
      RankedCause(cause: model.causes[c].cause, probability: reported[c], because: because)
    }
  }

  /// What moved each of some causes, the weightiest first.
  func reasons(for causes: [Int]) -> [[Reason]] {
    var reasons = causes.map { _ in [Reason]() }
    let (base, leftOut) = leftOut()
    for (finding, without) in leftOut {
      for (i, c) in causes.enumerated() {
        let db = decibans(from: without[c], to: base[c])
        if abs(db) >= View.leastDecibans { reasons[i].append(Reason(finding, decibans: db)) }
      }
    }
    return reasons.map { $0.sorted { abs($0.decibans) > abs($1.decibans) } }
  }

  /// Less is not listed, by the contract of the result.
  private static let leastListed = 0.001
  /// A weaker reason is none: a tenth of a deciban is 2 % of the odds.
  private static let leastDecibans = 0.1

  /// The posteriors with all findings, and for each finding those had it not been asked.
  ///
  /// For protected causes each is the larger of with and without the presses, as reported.
  private func leftOut() -> (base: [Double], without: [(Finding, [Double])]) {
    var findings: [Finding] = []
    var variants: [Variant] = []
    var second: [Variant] = []
    if let unpressed { second.append(Variant(factors: unpressed)) }
    for (i, drawn) in weighing.drawn.enumerated() {
      findings.append(.region(Area.all[drawn.area]))
      variants.append(Variant(leaks: [(i, 1)]))
      if let unpressed { second.append(Variant(factors: unpressed, leaks: [(i, 1)])) }
    }
    for (i, item) in weighing.items.enumerated() {
      findings.append(item.finding)
      variants.append(Variant(factors: weighing.factors(without: Tally.Omission(item: i))))
      if unpressed != nil, !item.isPress {
        let omission = Tally.Omission(item: i, presses: true)
        second.append(Variant(factors: weighing.factors(without: omission)))
      }
    }
    var base = focus.base
    var answers = focus.solve(variants).map { $0.posterior }
    guard unpressed != nil else { return (base, Array(zip(findings, answers))) }
    let floors = focus.solve(second).map { $0.posterior }
    let protected = model.causes.indices.filter { model.causes[$0].isProtected }
    for c in protected { base[c] = max(base[c], floors[0][c]) }
    var next = 1
    for i in answers.indices {
      let item = i - weighing.drawn.count
      let isPress = item >= 0 && weighing.items[item].isPress
      // Without this press there is still nothing lower than without all of them.
      let floor = floors[isPress ? 0 : next]
      if !isPress { next += 1 }
      for c in protected { answers[i][c] = max(answers[i][c], floor[c]) }
    }
    return (base, Array(zip(findings, answers)))
  }
}

extension Weighing {
  /// What changes when something is left out, form by form.
  func factors(without omission: Tally.Omission) -> [Factor] {
    var factors: [Factor] = []
    for c in tallies.indices where tallies[c].changes(omission) {
      let left = tallies[c].total(model.caps, without: omission)
      append(c, exponential(left - totals[c]), &factors)
    }
    return factors
  }

  /// Something not yet observed, and what it would say about a cause.
  struct Said {
    let cause: Int
    let entry: Tally.Entry
  }

  /// What changes when something more is observed, form by form.
  func factors(adding extra: [Said]) -> [Factor] {
    var factors: [Factor] = []
    for said in extra {
      var tally = tallies[said.cause]
      tally.add(said.entry)
      append(said.cause, exponential(tally.total(model.caps) - totals[said.cause]), &factors)
    }
    return factors
  }

  private func append(_ cause: Int, _ by: Double, _ factors: inout [Factor]) {
    if by == 1 { return }
    for form in model.forms(of: cause) { factors.append(Factor(form: form, by: by)) }
  }
}
