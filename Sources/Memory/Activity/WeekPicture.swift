public import CivilTime

/// The last seven days against what is usual for this person, as plain facts.
///
/// Usual is the middle one of up to eight weeks before. It is said from four weeks on; before that
/// nobody knows what is usual. No risk is told and no ratio of loads: the evidence says that such
/// numbers cannot tell who gets hurt.
///
/// - Source: impellizzeri-2021-dismiss, impellizzeri-jat-2020
public struct WeekPicture: Hashable, Sendable {
  /// The last of the seven days.
  public let lastDay: Day
  /// One for each movement and unit that the week or the weeks before hold.
  public let lines: [Line]

  /// How much of one movement the week held.
  public struct Line: Hashable, Sendable {
    public let movement: Movement
    public let unit: MovementUnit
    /// Of the seven days, the oldest first.
    public let days: [Double]
    /// A usual week of this person; nil where it is too early to say.
    public let usual: Double?

    public var sum: Double { days.reduce(0, +) }
    public var comparison: Comparison { Comparison(sum, usual: usual) }
  }

  public init(_ table: ActivityTable, upTo lastDay: Day) {
    self.lastDay = lastDay
    lines = Movement.allCases.flatMap { movement in
      MovementUnit.allCases.compactMap { WeekPicture.line(table, movement, $0, lastDay) }
    }
  }

  private static func line(
    _ table: ActivityTable, _ movement: Movement, _ unit: MovementUnit, _ lastDay: Day
  ) -> Line? {
    guard let first = table.firstDay(of: movement, in: unit), first <= lastDay else { return nil }
    let days = amounts(table, movement, unit, lastDay)
    var weeks: [Double] = []
    for back in 1...mostWeeks {
      let end = lastDay.advanced(by: -back * weekLength)
      // A week counts from the first day that anything of it was counted.
      if end.advanced(by: 1 - weekLength) < first { break }
      weeks.append(amounts(table, movement, unit, end).reduce(0, +))
    }
    // Where a week is missing, the first day lies in the weeks that are looked at.
    let isUsed =
      weeks.count < mostWeeks || days.contains { $0 > 0 } || weeks.contains { $0 > 0 }
    guard isUsed else { return nil }
    return Line(
      movement: movement, unit: unit, days: days,
      usual: weeks.count >= fewestWeeks ? middle(weeks) : nil)
  }

  private static func amounts(
    _ table: ActivityTable, _ movement: Movement, _ unit: MovementUnit, _ lastDay: Day
  ) -> [Double] {
    (1 - weekLength...0).map {
      table.amount(of: movement, in: unit, on: lastDay.advanced(by: $0)) ?? 0
    }
  }

  private static func middle(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }

  public static let weekLength = 7
  /// Two months tell what is usual now, not last year. Ours
  public static let mostWeeks = 8
  /// Fewer weeks are no habit yet. Ours
  public static let fewestWeeks = 4
}
