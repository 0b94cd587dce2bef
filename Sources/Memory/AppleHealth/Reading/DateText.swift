/// A time as Apple Health writes it: "2024-05-10 07:12:33 +0200".
struct DateText {
  /// Days since 1970-01-01 of the local date, as written.
  let day: Int
  /// Seconds since 1970 in universal time.
  let seconds: Int64
  /// Minutes east of universal time, as written.
  let offset: Int

  /// The local date alone; nil where the text does not begin with one.
  @inline(__always)
  static func day(_ bytes: ByteScan.Bytes, count: Int) -> Int? {
    guard count >= 10, bytes[4] == Ascii.minus, bytes[7] == Ascii.minus,
      let century = two(bytes, 0), let year = two(bytes, 2), let month = two(bytes, 5),
      let day = two(bytes, 8), 1...12 ~= month, 1...31 ~= day
    else { return nil }
    return days(year: century * 100 + year, month: month, day: day)
  }

  /// Nil where the text is no such time.
  @inline(__always)
  init?(_ bytes: ByteScan.Bytes, count: Int) {
    guard count >= 25, let day = DateText.day(bytes, count: count),
      let hour = DateText.two(bytes, 11), let minute = DateText.two(bytes, 14),
      let second = DateText.two(bytes, 17), hour < 24, minute < 60, second <= 60,
      let offsetHours = DateText.two(bytes, 21), let offsetMinutes = DateText.two(bytes, 23),
      offsetHours <= 14, offsetMinutes < 60
    else { return nil }
    let sign: Int
    switch bytes[20] {
    case Ascii.plus: sign = 1
    case Ascii.minus: sign = -1
    default: return nil
    }
    self.day = day
    offset = sign * (offsetHours * 60 + offsetMinutes)
    seconds =
      Int64(day) * 86400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset) * 60
  }

  @inline(__always)
  private static func two(_ bytes: ByteScan.Bytes, _ i: Int) -> Int? {
    let tens = bytes[i] &- Ascii.zero
    let ones = bytes[i + 1] &- Ascii.zero
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// Days since 1970-01-01 in the Gregorian calendar, by Howard Hinnant's method.
  @inline(__always)
  static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }
}
