/// What all answers and presses say about one cause, as natural logarithms of ratios.
struct Tally {
  private var entries: [Entry] = []

  /// What one observation says about the cause.
  struct Entry {
    /// The observation, as `Weighing` numbers them.
    let item: Int
    /// Where it came from: one question, one place.
    let source: Fact
    /// What it is about: several sources may tell the same fact.
    let fact: Fact
    let group: FactGroup
    let log: Double
    /// True where several answers of one source add up; else they contradict and are averaged.
    let adds: Bool
  }

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ entry: Entry) { entries.append(entry) }

  func has(item: Int) -> Bool { entries.contains { $0.item == item } }

  /// The sum of it all, capped group by group, leaving out what is not wanted.
  ///
  /// Within a source the mean (or the sum where answers add up), within a fact the strongest for
  /// and the strongest against, within a group the sum up to its cap.
  func total(
    _ strengths: Strengths, plus extra: Entry? = nil, counts: (Entry) -> Bool = { _ in true }
  ) -> Double {
    var kept = entries.filter(counts)
    if let extra { kept.append(extra) }
    if kept.isEmpty { return 0 }
    var total = 0.0
    for group in FactGroup.allCases {
      var sum = 0.0
      var facts: [Fact] = []
      for entry in kept where entry.group == group && !facts.contains(entry.fact) {
        facts.append(entry.fact)
        sum += Tally.weight(of: entry.fact, kept)
      }
      let cap = group.cap(strengths)
      total += min(max(sum, -cap), cap)
    }
    return total
  }

  private static func weight(of fact: Fact, _ kept: [Entry]) -> Double {
    var sources: [Fact] = []
    var most = 0.0
    var least = 0.0
    for entry in kept where entry.fact == fact && !sources.contains(entry.source) {
      sources.append(entry.source)
      var sum = 0.0
      var count = 0.0
      for other in kept where other.fact == fact && other.source == entry.source {
        sum += other.log
        count += 1
      }
      let said = entry.adds ? sum : sum / count
      most = max(most, said)
      least = min(least, said)
    }
    return most + least
  }
}
