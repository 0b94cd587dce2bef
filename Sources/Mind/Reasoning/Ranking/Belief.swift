import Atlas
import Findings
import Safety

/// One normalised belief: which muscle or other cause is behind the pain, or none of them.
struct Belief {
  /// Chance of each kind that has some, by falling chance.
  let kinds: [Entry]
  /// Chance of none of those.
  let none: Double

  struct Entry {
    /// The number of the kind.
    let kind: Int
    let chance: Double
    let action: AdviceLevel
  }

  init(_ view: View) {
    let model = view.model
    var sums = [Double](repeating: 0, count: model.kinds.all.count)
    for (form, chance) in zip(model.forms, view.forms) {
      sums[model.sources[form.source].kind] += chance
    }
    var all = view.somethingElse
    for sum in sums { all += sum }
    let total = max(all, Belief.least)
    kinds = sums.indices.filter { sums[$0] / total >= Belief.least }
      .map { Entry(kind: $0, chance: sums[$0] / total, action: model.kinds.all[$0].action) }
      .sorted { $0.chance > $1.chance || ($0.chance == $1.chance && $0.kind < $1.kind) }
    var listed = 0.0
    for entry in kinds { listed += entry.chance }
    none = max(0, 1 - listed)
  }

  /// Kinds less likely than this gain nothing from being asked about.
  private static let least = 0.001

  /// Chances of the kinds and of none of them, not yet summing to one, after an answer.
  typealias Weights = (kinds: [Double], none: Double)

  var now: Weights { (kinds.map { $0.chance }, none) }

  /// How uncertain it is which cause it is, and what to do about it, in bits.
  func bits(_ weights: Weights) -> (cause: Double, level: Double) {
    var total = weights.none
    for weight in weights.kinds { total += weight }
    guard total > 0 else { return (0, 0) }
    var cause = part(weights.none / total)
    var levels = [Double](repeating: 0, count: AdviceLevel.allCases.count)
    levels[0] = weights.none / total
    for (entry, weight) in zip(kinds, weights.kinds) {
      cause += part(weight / total)
      levels[entry.action.number] += weight / total
    }
    var level = 0.0
    for chance in levels { level += part(chance) }
    return (cause, level)
  }

  private func part(_ p: Double) -> Double {
    p > 0 ? -p * naturalLogarithm(p) * bitsPerNat : 0
  }

  /// What an answer would change: the three likeliest, or what to do.
  func outcome(_ weights: Weights) -> Outcome {
    var total = weights.none
    for weight in weights.kinds { total += weight }
    var level = AdviceLevel.selfCare
    // The likeliest three, by one look at each.
    var first: [Int] = []
    for (i, weight) in weights.kinds.enumerated() {
      var place = first.count
      while place > 0, weight > weights.kinds[first[place - 1]] { place -= 1 }
      guard place < Outcome.shown else { continue }
      first.insert(i, at: place)
      if first.count > Outcome.shown { first.removeLast() }
    }
    for (entry, weight) in zip(kinds, weights.kinds)
    where entry.action > level && weight >= entry.action.leastChance * total {
      level = entry.action
    }
    return Outcome(first: first, level: level)
  }

  struct Outcome: Equatable {
    /// The likeliest kinds, by their place in the belief.
    let first: [Int]
    let level: AdviceLevel
    /// A person reads the first three.
    static let shown = 3
  }
}

extension AdviceLevel {
  /// Its place in the order from mild to strict.
  var number: Int { AdviceLevel.allCases.count { $0 < self } }
}
