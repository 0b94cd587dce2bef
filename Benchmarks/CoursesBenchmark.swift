import Anatomy
import Care
import CivilTime
import Safety

/// Simulated courses: how many days until the follow-up rules send somebody to a clinician, and how
/// often they do where they should not. Figures stand in Guides/Care.md.
struct CoursesBenchmark {
  private let people = 2_000
  private let days = 90

  /// A kind of course: the mean pain of each day, and how often it is noted.
  struct Kind {
    let name: String
    let mean: @Sendable (Int) -> Double
    /// Chance that a day is noted, in hundredths.
    let noted: Int
    /// After this day nothing is noted any more.
    var stops = Int.max
    /// Points that a day differs from the mean, at most.
    var noise = 1
    /// Whether a clinician should see it within the days simulated.
    let shouldSee: Bool
  }

  static let kinds = [
    Kind(
      name: "improving, noted daily", mean: { 6 * halved($0, every: 14) }, noted: 90,
      shouldSee: false),
    Kind(
      name: "improving, every third day noted", mean: { 6 * halved($0, every: 14) }, noted: 33,
      shouldSee: false),
    Kind(
      name: "improving, noisy (± 3)", mean: { 6 * halved($0, every: 14) }, noted: 90, noise: 3,
      shouldSee: false),
    Kind(name: "stalled", mean: { _ in 6 }, noted: 90, shouldSee: true),
    Kind(name: "stalled, one day in five noted", mean: { _ in 6 }, noted: 20, shouldSee: true),
    Kind(
      name: "stalled, given up after three days", mean: { _ in 6 }, noted: 90, stops: 3,
      shouldSee: true),
    Kind(
      name: "worsening by 1 in 3 days", mean: { min(10, 5 + Double($0) / 3) }, noted: 90,
      shouldSee: true),
    Kind(
      name: "slow: half in eight weeks", mean: { 7 * halved($0, every: 56) }, noted: 90,
      shouldSee: true),
  ]

  private static func halved(_ day: Int, every span: Int) -> Double {
    // 2^(-day/span) by its halves, without a library of mathematics.
    var left = day
    var value = 1.0
    while left >= span {
      value /= 2
      left -= span
    }
    return value * (1 - Double(left) / Double(2 * span))
  }

  func run() {
    print("kind: sent to a clinician by day 90; day of the first advice (median, 90 %)")
    for kind in CoursesBenchmark.kinds {
      var random = Seeded(state: 7)
      var first: [Int] = []
      for _ in 0..<people {
        if let day = adviceDay(kind, &random) { first.append(day) }
      }
      first.sort()
      let share = Double(first.count) / Double(people) * 100
      let median = first.isEmpty ? "–" : "\(first[first.count / 2])"
      let late = first.isEmpty ? "–" : "\(first[min(first.count - 1, first.count * 9 / 10)])"
      let tenths = Int((share * 10).rounded(.toNearestOrEven))
      print(
        "\(kind.name): \(tenths / 10).\(tenths % 10) %, day \(median) (\(late))"
          + (kind.shouldSee ? "" : "  ← false alarms"))
    }
  }

  private func adviceDay(_ kind: Kind, _ random: inout Seeded) -> Int? {
    let first = Day(Instant(milliseconds: 1_795_000_000_000), at: .utc)
    var course = Course(start: .of(score(kind, 0, &random)), careBegan: first)
    for day in 0...days {
      let today = first.advanced(by: day)
      if day > 0, day <= kind.stops, random.below(100) < kind.noted {
        course.checkIns.append(CheckIn(day: today, pain: .of(score(kind, day, &random))))
      }
      if course.followUp(on: today).advice.level > .selfCare { return day }
    }
    return nil
  }

  private func score(_ kind: Kind, _ day: Int, _ random: inout Seeded) -> Int {
    let swing = random.below(2 * kind.noise + 1) - kind.noise
    let mean = Int(kind.mean(day).rounded(.toNearestOrEven))
    return min(10, max(0, mean + swing))
  }

  /// Steele, Lea and Flood, SplitMix (2014)
  struct Seeded {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
  }
}
