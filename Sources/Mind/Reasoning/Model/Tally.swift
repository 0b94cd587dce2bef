/// What all answers and presses say about one cause, as natural logarithms of ratios.
struct Tally {
  /// Ordered by group, fact and source, so that one pass adds them up.
  private var entries: [Entry] = []

  /// What one observation says about the cause.
  struct Entry {
    /// The observation, as `Weighing` numbers them.
    let item: Int
    /// Where it came from: one question, one place.
    let source: Int
    /// What it is about: several sources may tell the same fact.
    let fact: Int
    let group: FactGroup
    let log: Double
    /// True where several answers of one source add up; else they contradict and are averaged.
    let adds: Bool

    fileprivate func precedes(_ other: Entry) -> Bool {
      if group != other.group { return group.rawValue < other.group.rawValue }
      if fact != other.fact { return fact < other.fact }
      return source < other.source
    }
  }

  /// What is left out of a sum.
  struct Omission {
    var item: Int?
    var presses = false

    func takes(_ entry: Entry) -> Bool {
      entry.item == item || (presses && entry.group == .press)
    }
  }

  mutating func add(_ entry: Entry) {
    var place = entries.count
    while place > 0, entry.precedes(entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
  }

  /// True where leaving something out leaves out anything here.
  func changes(_ omission: Omission) -> Bool { entries.contains { omission.takes($0) } }

  /// The sum of it all, capped group by group.
  ///
  /// Within a source the mean (or the sum where answers add up), within a fact the strongest for
  /// and the strongest against, within a group the sum up to its cap.
  func total(_ caps: FactGroup.Caps, without omission: Omission = Omission()) -> Double {
    var total = 0.0
    var group = 0.0
    var most = 0.0
    var least = 0.0
    var said = 0.0
    var count = 0.0
    var last: Entry?
    for entry in entries where !omission.takes(entry) {
      if let before = last {
        let sameFact = before.fact == entry.fact && before.group == entry.group
        if !sameFact || before.source != entry.source {
          let mean = before.adds ? said : said / count
          most = max(most, mean)
          least = min(least, mean)
          said = 0
          count = 0
        }
        if !sameFact {
          group += most + least
          most = 0
          least = 0
        }
        if before.group != entry.group {
          total += caps.capped(group, before.group)
          group = 0
        }
      }
      said += entry.log
      count += 1
      last = entry
    }
    guard let last else { return 0 }
    let mean = last.adds ? said : said / count
    group += max(most, mean) + min(least, mean)
    return total + caps.capped(group, last.group)
  }
}
