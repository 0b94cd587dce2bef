import Atlas
import Findings
import Safety

/// The parts of one story, by the belief in one source: which part speaks most for a cause.
///
/// What is answered acts on kinds, what is drawn or pressed on forms; a form is only looked at where
/// one of these is taken in or left out.
struct Stories {
  private let weighing: Weighing
  private let model: Model
  private let none: Double
  /// Answers, flags and presses, and with them the areas.
  private let told: Story
  private let drawn: Story?

  /// - Parameter undrawn: the same without the drawing.
  init(_ weighing: Weighing, undrawn: Weighing) {
    self.weighing = weighing
    model = weighing.model
    none = model.strengths.somethingElse.value
    told = Story(
      weighing.model, model.forms.map { $0.prior }, Fact.told(undrawn), none)
    drawn =
      weighing.drawn.isEmpty
      ? nil
      : Story(
        weighing.model, model.forms.map { $0.prior * $0.unseen },
        Fact.areas(weighing) + Fact.told(weighing), none)
  }

  func concerns(fromThreshold: Bool) -> [Concern] {
    var list: [Concern] = []
    for (k, kind) in model.kinds.all.enumerated() {
      guard case .mimic(let id) = kind.subject else { continue }
      let mimic = Mimic.of(id)
      guard mimic.action > .selfCare || mimic.selfMassage > .ok else { continue }
      let least = fromThreshold ? mimic.action.leastPartChance : 0
      var chance = told.most(k, least: least)
      if let drawn { chance = max(chance, drawn.most(k, least: least)) }
      if chance >= least {
        list.append(Concern(id, chance: chance, signs: weighing.signs(of: k)))
      }
    }
    return list
  }
}

/// Some facts, of which any may be taken in.
private struct Story {
  private let facts: [Fact]
  private let none: Double
  /// With nothing taken in, and with all that can be together.
  private let empty: Part
  private let full: Part
  /// For each fact the mean of its logarithms, weighed by how common kinds are; and the sum of all.
  private let means: [Double]
  private let all: Double

  init(_ model: Model, _ base: [Double], _ facts: [Fact], _ none: Double) {
    self.facts = facts
    self.none = none
    let empty = Part(model, base, facts.count)
    var full = empty
    var seen: Set<Int> = []
    for (i, fact) in facts.enumerated() where seen.insert(fact.group).inserted {
      full.toggle(i, fact, instead: nil, facts)
    }
    self.empty = empty
    self.full = full
    var all = none
    for weight in empty.kinds { all += weight }
    self.all = all
    means = facts.map { fact in
      var sum = 0.0
      for (k, log) in fact.logs.enumerated() { sum += empty.kinds[k] * log }
      for change in fact.forms { sum += empty.forms[change.form] * change.log }
      return sum / all
    }
  }

  /// The most that any part makes of the chance of one kind, found by taking in and leaving out one
  /// fact after another while that helps; of those that tell the same, one at most.
  ///
  /// - Parameter least: where no part can reach it, 0 is told without a search.
  func most(_ own: Int, least: Double) -> Double {
    guard least == 0 || bound(own) >= least else { return 0 }
    var most = max(climbed(own, full), climbed(own, empty))
    for least in [means, means.map { _ in 0 }] {
      most = max(most, climbed(own, leaning(to: own, above: least)))
    }
    return most
  }

  /// The facts that say more for a kind than some numbers; of those that tell the same, the one that
  /// says the most.
  private func leaning(to own: Int, above least: [Double]) -> Part {
    var part = empty
    let said = facts.map { $0.most(own) }
    for (i, fact) in facts.enumerated() where said[i] > least[i] {
      let other = part.partner(of: i, facts)
      if let other, said[other] >= said[i] { continue }
      part.toggle(i, fact, instead: other, facts)
    }
    return part
  }

  /// No part makes the chance higher.
  ///
  /// The others weigh at least as much as the mean of their logarithms says (Jensen), so each fact
  /// raises the odds by no more than what it says beyond that mean.
  private func bound(_ own: Int) -> Double {
    guard empty.kinds[own] > 0 else { return 0 }
    var log = 0.0
    for (i, fact) in facts.enumerated() {
      log += max(0, fact.most(own) - means[i])
    }
    // Of all the mean is taken, the kind itself included: the bound is on its share of all.
    return min(1, empty.kinds[own] / all * exponential(min(log, Story.mostLog)))
  }

  private static let mostLog = 100.0
  /// Smaller gains are rounding.
  private static let least = 1e-9

  private func climbed(_ own: Int, _ start: Part) -> Double {
    var part = start
    var best = part.chance(own, none)
    var improved = true
    while improved {
      improved = false
      defer {
        if !improved, let better = paired(own, part, above: best) {
          part = better
          best = part.chance(own, none)
          improved = true
        }
      }
      for (i, fact) in facts.enumerated() {
        let other = part.isIn[i] ? nil : part.partner(of: i, facts)
        let next = part.chance(own, none, with: i, fact, instead: other, facts)
        guard next > best + Story.least else { continue }
        part.toggle(i, fact, instead: other, facts)
        // Where nearly all is left out the sums above may have lost their digits.
        let exact = part.chance(own, none)
        if exact > best + Story.least {
          best = exact
          improved = true
        } else {
          part.toggle(i, fact, instead: other, facts)
          if let other { part.toggle(other, facts[other], instead: nil, facts) }
        }
      }
    }
    return best
  }

  /// Two facts at once, where no single one helps: from the best part on.
  private func paired(_ own: Int, _ part: Part, above best: Double) -> Part? {
    for (i, fact) in facts.enumerated() {
      var other = part
      other.toggle(i, fact, instead: part.isIn[i] ? nil : part.partner(of: i, facts), facts)
      for (j, next) in facts.enumerated() where j != i {
        let leaving = other.isIn[j] ? nil : other.partner(of: j, facts)
        guard leaving != i else { continue }
        let chance = other.chance(own, none, with: j, next, instead: leaving, facts)
        guard chance > best + Story.least else { continue }
        var both = other
        both.toggle(j, next, instead: leaving, facts)
        if both.chance(own, none) > best + Story.least { return both }
      }
    }
    return nil
  }
}

/// A part of a story: which facts are in, and what that makes of each kind.
private struct Part {
  private(set) var isIn: [Bool]
  /// Weight of each form by what is drawn and pressed in this part, and their sum by kind.
  private(set) var forms: [Double]
  private var sums: [Double]
  /// What answers multiply each kind with, and the weight of each kind in all.
  private var told: [Double]
  private(set) var kinds: [Double]
  private let kindOfForm: [Int]

  init(_ model: Model, _ base: [Double], _ count: Int) {
    kindOfForm = model.kindOfForm
    isIn = [Bool](repeating: false, count: count)
    forms = base
    told = [Double](repeating: 1, count: model.kinds.all.count)
    sums = [Double](repeating: 0, count: told.count)
    for (f, weight) in base.enumerated() { sums[kindOfForm[f]] += weight }
    kinds = sums
  }

  /// One that is in and tells the same.
  func partner(of i: Int, _ facts: [Fact]) -> Int? {
    guard facts[i].isShared else { return nil }
    let group = facts[i].group
    return facts.indices.first { $0 != i && isIn[$0] && facts[$0].group == group }
  }

  func chance(_ own: Int, _ none: Double) -> Double {
    var sum = none
    for weight in kinds { sum += weight }
    return kinds[own] / sum
  }

  /// The chance of a kind once a fact is taken in or left out, another one leaving for it.
  func chance(
    _ own: Int, _ none: Double, with i: Int, _ fact: Fact, instead other: Int?, _ facts: [Fact]
  ) -> Double {
    var sum = none
    var mine = kinds[own]
    if fact.forms.isEmpty {
      let factors = isIn[i] ? fact.inverse : fact.factors
      if let other {
        let leaving = facts[other].inverse
        for k in 0..<kinds.count { sum += kinds[k] * factors[k] * leaving[k] }
        mine *= factors[own] * leaving[own]
      } else {
        for k in 0..<kinds.count { sum += kinds[k] * factors[k] }
        mine *= factors[own]
      }
    } else {
      for weight in kinds { sum += weight }
      for change in fact.forms {
        let more =
          forms[change.form] * told[change.kind]
          * ((isIn[i] ? change.inverse : change.factor) - 1)
        sum += more
        if change.kind == own { mine += more }
      }
    }
    return mine / sum
  }

  /// Takes a fact in or leaves it out, another one leaving for it.
  mutating func toggle(_ i: Int, _ fact: Fact, instead other: Int?, _ facts: [Fact]) {
    if fact.forms.isEmpty {
      let factors = isIn[i] ? fact.inverse : fact.factors
      for k in 0..<told.count { told[k] *= factors[k] }
      if let other {
        let leaving = facts[other].inverse
        for k in 0..<told.count { told[k] *= leaving[k] }
        isIn[other] = false
      }
    } else {
      for change in fact.forms {
        forms[change.form] *= isIn[i] ? change.inverse : change.factor
      }
      for k in 0..<sums.count { sums[k] = 0 }
      for f in 0..<forms.count { sums[kindOfForm[f]] += forms[f] }
    }
    isIn[i].toggle()
    for k in 0..<kinds.count { kinds[k] = sums[k] * told[k] }
  }
}
