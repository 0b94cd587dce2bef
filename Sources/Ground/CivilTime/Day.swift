/// A day as a calendar on the wall shows it (Gregorian, also before 1582), years 0 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day that it was for a person, at that moment and place.
  public init(_ instant: Instant, at offset: Offset) {
    number = Int((instant + offset.span).milliseconds.flooredQuotient(by: Milliseconds.perDay))
  }

  /// Fails where no calendar has such a day, and outside the years 0 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), Day.months.contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  private init(unchecked number: Int) { self.number = number }

  /// The day so many days later; held to the years 0 to 9999.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    let edge = days < 0 ? Day.first.number : Day.last.number
    return Day(unchecked: overflow ? edge : min(max(sum, Day.first.number), Day.last.number))
  }

  /// How many days it is after the other day; negative where it is before.
  public func days(since other: Day) -> Int { number - other.number }

  public var weekday: Weekday {
    let fromMonday = (number + Day.mondayShift).flooredRemainder(by: Weekday.allCases.count)
    return Weekday.allCases[fromMonday]
  }

  /// The moment at which the day begins, in local time of that offset.
  public func start(at offset: Offset) -> Instant {
    Instant(milliseconds: Int64(number) * Milliseconds.perDay) - offset.span
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public static let first = Day(unchecked: number(year: years.lowerBound, month: 1, day: 1))
  public static let last = Day(unchecked: number(year: years.upperBound, month: 12, day: 31))

  /// What four digits can write.
  static let years = 0...9999
  static let months = 1...12
  /// 1970-01-01 was a Thursday: three days after a Monday.
  private static let mondayShift = 3
}

/// A day of the week, Monday first (ISO 8601).
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday = 2
  case wednesday = 3
  case thursday = 4
  case friday = 5
  case saturday = 6
  case sunday = 7
}
