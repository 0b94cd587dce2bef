import Findings
import Safety

/// What all answers, or all presses, say about one kind or form, as natural logarithms of ratios.
struct Tally {
  /// Ordered by family, fact and source, so that one pass adds them up.
  private(set) var entries: [Entry] = []

  /// What one observation says.
  struct Entry {
    /// The observation, as `Weighing` numbers them.
    let item: Int
    /// Where it came from: one question, one flag, one place.
    let source: Int
    /// What it is about: several sources may tell the same fact, and the strongest counts.
    let fact: Int
    let family: Family
    let log: Double
    /// True where several answers of one source add up; else they contradict and are averaged.
    var adds = false

    fileprivate func precedes(_ other: Entry) -> Bool {
      if family != other.family { return family.rawValue < other.family.rawValue }
      if fact != other.fact { return fact < other.fact }
      return source < other.source
    }
  }

  mutating func add(_ entry: Entry) {
    var place = entries.count
    while place > 0, entry.precedes(entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
  }

  func contains(item: Int) -> Bool { entries.contains { $0.item == item } }

  /// The sum of it all, or of all but one item.
  ///
  /// Within a source the mean (or the sum where answers add up), within a fact the strongest for
  /// and the strongest against, within a family that hangs together the strongest each way whole
  /// and a share of the others.
  func total(_ share: Double, without item: Int? = nil) -> Double {
    var family = FamilySum(share)
    var total = 0.0
    var most = 0.0
    var least = 0.0
    var said = 0.0
    var count = 0.0
    var last: Entry?
    func endSource(_ entry: Entry) {
      let mean = entry.adds ? said : said / count
      most = max(most, mean)
      least = min(least, mean)
      said = 0
      count = 0
    }
    func endFact() {
      family.add(most)
      family.add(least)
      most = 0
      least = 0
    }
    for entry in entries where entry.item != item {
      if let before = last {
        let sameFact = before.fact == entry.fact && before.family == entry.family
        if !sameFact || before.source != entry.source { endSource(before) }
        if !sameFact { endFact() }
        if before.family != entry.family { total += family.take(isLoose: before.family.isLoose) }
      }
      said += entry.log
      count += 1
      last = entry
    }
    guard let last else { return 0 }
    endSource(last)
    endFact()
    return total + family.take(isLoose: last.family.isLoose)
  }

  /// The sum over one family.
  private struct FamilySum {
    private let share: Double
    private var all = 0.0
    private var up = 0.0
    private var down = 0.0

    init(_ share: Double) { self.share = share }

    mutating func add(_ log: Double) {
      all += log
      up = max(up, log)
      down = min(down, log)
    }

    mutating func take(isLoose: Bool) -> Double {
      let sum = isLoose ? all : up + down + share * (all - up - down)
      self = FamilySum(share)
      return sum
    }
  }
}
