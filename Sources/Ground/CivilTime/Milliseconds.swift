/// A length of time; negative where a clock went backward.
public struct Milliseconds: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// Within ±20,000 years, so that sums never overflow.
  public let value: Int64

  /// Held to ±20,000 years.
  public init(_ value: Int64) {
    self.value = min(max(value, -Milliseconds.most), Milliseconds.most)
  }

  public init(integerLiteral value: Int64) { self.init(value) }

  public static let zero = Milliseconds(0)

  public static func seconds(_ count: Int) -> Milliseconds {
    Milliseconds(Int64(count).multipliedClamped(by: perSecond))
  }

  public static func minutes(_ count: Int) -> Milliseconds {
    Milliseconds(Int64(count).multipliedClamped(by: perMinute))
  }

  public static func hours(_ count: Int) -> Milliseconds {
    Milliseconds(Int64(count).multipliedClamped(by: perHour))
  }

  public static func days(_ count: Int) -> Milliseconds {
    Milliseconds(Int64(count).multipliedClamped(by: perDay))
  }

  /// Whole seconds, towards zero; held to what 32 bits carry (68 years).
  public var wholeSeconds: Int {
    Int(min(max(value / Milliseconds.perSecond, Int64(Int32.min)), Int64(Int32.max)))
  }

  public static func < (a: Milliseconds, b: Milliseconds) -> Bool { a.value < b.value }

  public static func + (a: Milliseconds, b: Milliseconds) -> Milliseconds {
    Milliseconds(a.value + b.value)
  }

  public static func - (a: Milliseconds, b: Milliseconds) -> Milliseconds {
    Milliseconds(a.value - b.value)
  }

  static let perSecond: Int64 = 1000
  static let perMinute: Int64 = 60 * perSecond
  static let perHour: Int64 = 60 * perMinute
  static let perDay: Int64 = 24 * perHour
  /// 20,000 years of 366 days: twice the range of `Instant`, far from overflow.
  private static let most: Int64 = 20_000 * 366 * perDay
}

extension Int64 {
  /// The product, or the largest number of its sign where it does not fit.
  fileprivate func multipliedClamped(by factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    guard overflow else { return product }
    return (self < 0) == (factor < 0) ? .max : .min
  }
}
