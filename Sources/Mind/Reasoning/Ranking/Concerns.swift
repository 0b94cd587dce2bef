import Anatomy
import Atlas
public import Findings
public import Safety

/// How likely some part of what was told makes another cause.
///
/// The ranking weighs everything; this looks for the part of the story, any areas, answers and
/// presses, that speaks most for the cause, and leaves the rest out. So a fact that is added can only
/// raise it, advice that was once given is never taken back by a later "no", and what the ranking
/// finds likely with everything told counts as one such part. By the belief in one source.
public struct Concern: Hashable, Sendable {
  public let mimic: MimicID
  /// 0...1.
  public let chance: Double

  public init(_ mimic: MimicID, chance: Double) {
    self.mimic = mimic
    self.chance = chance
  }
}

/// A serious cause whose signs were told, likely or not.
public struct RuleOut: Hashable, Sendable {
  public let mimic: MimicID
  /// The signs, the weightiest first; decibans that each counts for it by its own row.
  public let because: [Reason]

  public init(_ mimic: MimicID, because: [Reason]) {
    self.mimic = mimic
    self.because = because
  }
}

extension Reasoner {
  /// The other causes that ask for anything at all, with how likely a part of the story makes them.
  public func concerns(in findings: Findings) -> [Concern] {
    Stories(Weighing(model, findings)).concerns
  }

  /// Serious causes whose signs were told: those that must not be missed.
  public func ruleOuts(in findings: Findings) -> [RuleOut] {
    let weighing = Weighing(model, findings)
    var list: [RuleOut] = []
    for (k, kind) in model.kinds.all.enumerated() {
      guard case .mimic(let id) = kind.subject, Mimic.of(id).isSerious else { continue }
      var because: [Reason] = []
      var sum = 0.0
      for entry in weighing.told[k].entries where entry.log > 0 && entry.family != .person {
        let decibans = entry.log * decibansPerNat
        sum += decibans
        guard decibans >= RuleOut.leastSign else { continue }
        because.append(Reason(weighing.items[entry.item].finding, decibans: decibans))
      }
      guard sum >= RuleOut.leastSum, !because.isEmpty else { continue }
      because.sort { $0.decibans > $1.decibans }
      list.append(RuleOut(id, because: because))
    }
    return list.sorted { $0.because[0].decibans > $1.because[0].decibans }
  }
}

extension RuleOut {
  /// Decibans of a sign that is told of; ours: twice the odds.
  fileprivate static let leastSign = 3.0
  /// Decibans of all signs together; ours: ten times the odds.
  fileprivate static let leastSum = 10.0
}

extension Mimic {
  /// True for what must not be missed: what needs help today, and a growth.
  var isSerious: Bool { action >= .sameDay || id == .malignancy }
}

/// Something that was told, or an area that was drawn, and what it multiplies each form with.
private struct Fact {
  /// Facts of one group tell the same, and count once.
  let group: Int
  let factors: [Double]

  /// Groups that are no question, flag or place.
  static let began = -1
  static let area = -2
}

/// The parts of one story.
private struct Stories {
  private let model: Model
  /// Weight of each form before anything is told, with nothing and with something drawn.
  private let undrawn: [Double]
  private let drawn: [Double]
  /// What each fact multiplies the weight of each form with: answers and presses, then areas.
  private var told: [Fact] = []
  private var areas: [Fact] = []
  private let none: Double

  init(_ weighing: Weighing) {
    model = weighing.model
    let forms = model.forms
    none = model.strengths.somethingElse.value
    undrawn = forms.map { $0.prior }
    drawn = weighing.drawn.isEmpty ? undrawn : forms.map { $0.prior * $0.unseen }
    for (item, group) in weighing.groups.enumerated() {
      let kinds = weighing.told.map { tally in tally.plain(item) }
      let factors = forms.indices.map { f in
        exponential(kinds[model.sources[forms[f].source].kind] + weighing.felt[f].plain(item))
      }
      told.append(Fact(group: group, factors: factors))
    }
    if weighing.hasBegan {
      let factors = forms.map { exponential(weighing.began(of: $0)) }
      told.append(Fact(group: Fact.began, factors: factors))
    }
    let strengths = model.strengths
    let leak = strengths.leak.value
    for (i, area) in weighing.drawn.enumerated() {
      let factors = forms.map { form -> Double in
        guard let link = form.links.first(where: { $0.area == area.area }) else { return 1 }
        let strength = weighing.strength(of: link, finding: i)
        return (1 - (1 - strength) * (1 - leak)) / leak
          / (1 - strengths.undrawn.value * link.strength)
      }
      areas.append(Fact(group: Fact.area - i, factors: factors))
    }
  }

  var concerns: [Concern] {
    model.causes.indices.reduce(into: [MimicID]()) { ids, c in
      if let id = model.causes[c].cause.mimic, !ids.contains(id) { ids.append(id) }
    }.compactMap { id in
      let mimic = Mimic.of(id)
      guard mimic.action > .selfCare || mimic.selfMassage > .ok else { return nil }
      let own = model.sources.first { source in
        model.kinds.all[source.kind].subject == .mimic(id)
      }
      guard let own else { return nil }
      var chance = most(own.forms, undrawn, told, all: true)
      chance = max(chance, most(own.forms, undrawn, told, all: false))
      if !areas.isEmpty {
        let facts = areas + told
        chance = max(chance, most(own.forms, drawn, facts, all: true))
        chance = max(chance, most(own.forms, drawn, facts, all: false))
      }
      return Concern(id, chance: chance)
    }
  }

  /// The most that any part of some facts makes of the chance of some forms, found by taking in and
  /// leaving out one fact after another while that helps; of those that tell the same, one at most.
  ///
  /// - Parameter all: true to begin with every fact, false with none.
  private func most(_ own: Range<Int>, _ base: [Double], _ facts: [Fact], all: Bool) -> Double {
    var weights = base
    var isIn = [Bool](repeating: false, count: facts.count)
    if all {
      var seen: Set<Int> = []
      for (i, fact) in facts.enumerated() where seen.insert(fact.group).inserted {
        isIn[i] = true
        for f in weights.indices { weights[f] *= fact.factors[f] }
      }
    }
    var best = chance(own, weights)
    var improved = true
    while improved {
      improved = false
      for (i, fact) in facts.enumerated() {
        var changed = weights
        let other = facts.indices.first { $0 != i && isIn[$0] && facts[$0].group == fact.group }
        if let other {
          for f in changed.indices { changed[f] /= facts[other].factors[f] }
        }
        for f in changed.indices {
          changed[f] = isIn[i] ? changed[f] / fact.factors[f] : changed[f] * fact.factors[f]
        }
        let next = chance(own, changed)
        guard next > best + Stories.least else { continue }
        best = next
        weights = changed
        if let other { isIn[other] = false }
        isIn[i].toggle()
        improved = true
      }
    }
    return best
  }

  /// Smaller gains are rounding.
  private static let least = 1e-9

  private func chance(_ own: Range<Int>, _ weights: [Double]) -> Double {
    var mine = 0.0
    var sum = none
    for weight in weights { sum += weight }
    for f in own { mine += weights[f] }
    return mine / sum
  }
}

extension Tally {
  /// What one observation says, whatever else was said.
  fileprivate func plain(_ item: Int) -> Double {
    var sum = 0.0
    for entry in entries where entry.item == item { sum += entry.log }
    return sum
  }
}
