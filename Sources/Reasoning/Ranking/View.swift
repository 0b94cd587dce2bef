import Anatomy
import Atlas

/// One case worked out: posteriors, reasons, and what lies outside the atlas.
final class View {
  let model: Model
  let weighing: Weighing
  /// The network that everything after the posteriors is worked out on.
  let network: NoisyOr
  let answer: Answer
  /// Posteriors as reported: for protected causes never lower than without the presses.
  private(set) var reported: [Double]
  private let engine = Engine()
  private let without: Answer?
  private let unpressed: [Factor]

  init(_ model: Model, _ findings: Findings) {
    self.model = model
    weighing = Weighing(model, findings)
    let whole = weighing.network()
    answer = engine.solve(whole)
    network = answer.workable(whole)
    reported = answer.posterior
    if weighing.items.contains(where: { $0.isPress }) {
      unpressed = weighing.factors { !$0.isPress }
      let without = engine.solve(network, [Variant(factors: unpressed)], answer.plan)[0]
      self.without = without
      for (c, cause) in model.causes.enumerated() where cause.isProtected {
        reported[c] = max(reported[c], without.posterior[c])
      }
    } else {
      unpressed = []
      without = nil
    }
  }

  /// Answers the network with changes.
  func solve(_ variants: [Variant]) -> [Answer] { engine.solve(network, variants, answer.plan) }

  /// Chance that something outside the atlas plays a part: that a leak is behind a drawn area, or,
  /// with nothing drawn, that no cause is there at all.
  var somethingElse: Double {
    if weighing.drawn.isEmpty {
      var none = 1.0
      for p in answer.posterior { none *= 1 - p }
      return none
    }
    var variant = Variant()
    var noLeak = 1.0
    for f in 0..<network.findingCount {
      variant.leaks.append((f, 0))
      noLeak *= 1 - network.leaks[f]
    }
    let closed = engine.solve(network, [variant], answer.plan)[0]
    guard answer.evidence > 0 else { return 1 }
    return min(max(1 - noLeak * closed.evidence / answer.evidence, 0), 1)
  }

  /// Every cause of at least 0.1 %, likeliest first, each with its reasons.
  func rankedCauses() -> [RankedCause] {
    var listed = model.causes.indices.filter { reported[$0] >= View.leastListed }
    listed.sort { reported[$0] > reported[$1] || (reported[$0] == reported[$1] && $0 < $1) }
    var reasons = [[Reason]](repeating: [], count: listed.count)
    for (finding, without) in leftOut() {
      for (i, c) in listed.enumerated() {
        let db = decibans(from: without[c], to: reported[c])
        if abs(db) >= View.leastDecibans { reasons[i].append(Reason(finding, decibans: db)) }
      }
    }
    return listed.enumerated().map { i, c in
      RankedCause(
        cause: model.causes[c].cause, probability: reported[c],
        because: reasons[i].sorted { abs($0.decibans) > abs($1.decibans) })
    }
  }

  /// Less is not listed, by the contract of the result.
  private static let leastListed = 0.001
  /// A weaker reason is none: a tenth of a deciban is 2 % of the odds.
  private static let leastDecibans = 0.1

  /// For each finding, the reported posteriors had it not been asked.
  private func leftOut() -> [(Finding, [Double])] {
    var variants: [Variant] = []
    var findings: [Finding] = []
    for (i, drawn) in weighing.drawn.enumerated() {
      findings.append(.region(Area.all[drawn.area]))
      variants.append(withoutRegion(i))
    }
    for (i, item) in weighing.items.enumerated() {
      findings.append(item.finding)
      variants.append(Variant(factors: weighing.factors(without: i) { _ in true }))
    }
    var answers = engine.solve(network, variants, answer.plan).map { $0.posterior }
    if let without { protect(&answers, variants, without) }
    return Array(zip(findings, answers))
  }

  /// Protected causes keep the larger of both: with and without the presses.
  private func protect(_ answers: inout [[Double]], _ variants: [Variant], _ without: Answer) {
    var second: [Variant] = []
    let drawn = weighing.drawn.count
    for i in variants.indices {
      if i < drawn {
        var variant = variants[i]
        variant.factors += unpressed
        second.append(variant)
      } else if weighing.items[i - drawn].isPress {
        continue
      } else {
        second.append(Variant(factors: weighing.factors(without: i - drawn) { !$0.isPress }))
      }
    }
    let others = engine.solve(network, second, answer.plan)
    var k = 0
    for i in variants.indices {
      let isPress = i >= drawn && weighing.items[i - drawn].isPress
      let floor = isPress ? without.posterior : others[k].posterior
      if !isPress { k += 1 }
      for (c, cause) in model.causes.enumerated() where cause.isProtected {
        answers[i][c] = max(answers[i][c], floor[c])
      }
    }
  }

  /// The case with one drawn area not asked.
  private func withoutRegion(_ i: Int) -> Variant {
    guard let (bounded, enclosure) = answer.bounded else { return Variant(leaks: [(i, 1)]) }
    if let number = bounded.numberInRest[i] { return Variant(leaks: [(number, 1)]) }
    var factors: [Factor] = []
    if let place = bounded.findings.firstIndex(of: i) {
      for (form, tilt) in enclosure.tilts[place].enumerated() where tilt != 1 {
        factors.append(Factor(form: form, by: 1 / tilt))
      }
    }
    return Variant(factors: factors)
  }
}

extension Weighing {
  /// What changes when only some items count, form by form.
  func factors(without left: Int? = nil, counts: (Item) -> Bool) -> [Factor] {
    var factors: [Factor] = []
    var form = 0
    for (c, cause) in model.causes.enumerated() {
      let tally = tallies[c]
      if !tally.isEmpty {
        let changed = tally.total(model.strengths) { $0.item != left && counts(items[$0.item]) }
        let by = exponential(changed - total(c))
        if by != 1 {
          for i in 0..<cause.forms.count { factors.append(Factor(form: form + i, by: by)) }
        }
      }
      form += cause.forms.count
    }
    return factors
  }

  /// What something not yet observed would say about a cause.
  struct Said {
    let cause: Int
    let entry: Tally.Entry
  }

  /// What changes when an answer were given or a place pressed, form by form.
  func factors(adding extra: [Said]) -> [Factor] {
    var factors: [Factor] = []
    for said in extra {
      let c = said.cause
      let by = exponential(tallies[c].total(model.strengths, plus: said.entry) - total(c))
      for form in model.forms(of: c) { factors.append(Factor(form: form, by: by)) }
    }
    return factors
  }
}
