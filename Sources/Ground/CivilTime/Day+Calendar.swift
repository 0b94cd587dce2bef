/// Years, months and days of the Gregorian calendar, counted in eras of 400 years that begin on
/// 1 March, so that the leap day comes last and every rule is plain division.
extension Day {
  public var year: Int { civil.year }
  /// 1...12
  public var month: Int { civil.month }
  /// 1...31
  public var day: Int { civil.day }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + Day.daysToEpoch
    let era = shifted.flooredQuotient(by: Day.daysPerEra)
    let dayOfEra = shifted.flooredRemainder(by: Day.daysPerEra)
    let leaps =
      dayOfEra / (Day.daysPerFourYears - 1) - dayOfEra / Day.daysPerCentury
      + dayOfEra / (Day.daysPerEra - 1)
    let yearOfEra = (dayOfEra - leaps) / Day.daysPerYear
    let dayOfYear = dayOfEra - Day.daysBefore(yearOfEra: yearOfEra)
    let fromMarch = (5 * dayOfYear + 2) / Day.daysPerFiveMonths
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (
      era * Day.yearsPerEra + yearOfEra + (month <= 2 ? 1 : 0), month,
      dayOfYear - Day.daysBefore(monthFromMarch: fromMarch) + 1
    )
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.flooredQuotient(by: yearsPerEra)
    let fromMarch = month <= 2 ? month + 9 : month - 3
    return era * daysPerEra + daysBefore(yearOfEra: marchYear.flooredRemainder(by: yearsPerEra))
      + daysBefore(monthFromMarch: fromMarch) + day - 1 - daysToEpoch
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: yearsPerEra)
  }

  private static func daysBefore(yearOfEra year: Int) -> Int {
    year * daysPerYear + year / 4 - year / 100
  }

  /// March to July and August to December are the same run of 31 and 30 days: 153 in five months.
  private static func daysBefore(monthFromMarch month: Int) -> Int {
    (daysPerFiveMonths * month + 2) / 5
  }

  private static let daysPerYear = 365
  private static let daysPerFourYears = 4 * daysPerYear + 1
  private static let daysPerCentury = 100 * daysPerYear + 24
  private static let yearsPerEra = 400
  private static let daysPerEra = 4 * daysPerCentury + 1
  private static let daysPerFiveMonths = 153
  /// From 0000-03-01 to 1970-01-01.
  private static let daysToEpoch = 719_468
}

extension BinaryInteger {
  /// The quotient rounded down, also for negative numbers.
  func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The remainder in 0..<divisor, also for negative numbers.
  func flooredRemainder(by divisor: Self) -> Self {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
