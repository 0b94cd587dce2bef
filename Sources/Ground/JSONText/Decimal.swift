/// A decimal number as its text says it, on the way to the nearest double.
///
/// WebAssembly has no `strtod`, so this is ours: an exact quick way for short numbers, exact whole
/// arithmetic for all others.
///
/// - Source: Clinger, "How to read floating point numbers accurately" (1990), for the quick way
struct Decimal {
  static let base: Int64 = 10
  /// No exponent in a text that fits in memory needs to be larger.
  static let farExponent: Int64 = 1_000_000_000_000
  /// Digits that can decide a rounding (767), and one more that stands for all the rest.
  static let mostDigits = 768
  /// Digits that always fit into 64 bits.
  static let quickDigits = 19
  /// Powers of ten that a double holds exactly.
  static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
  /// 10 to the power of this is larger than any double.
  static let overflowsFrom: Int64 = 309
  /// 10 to the power of this is less than half of the least double.
  static let vanishesBelow: Int64 = -324

  var isNegative = false
  /// Of the last kept digit.
  var exponent: Int64 = 0
  /// Significant digits, without leading zeros; beyond the most, only "something is left".
  private var kept: [UInt8] = []
  /// The first nineteen of them as a number.
  private var leading: UInt64 = 0
  private var digitCount = 0
  private var leavesRest = false

  init() {}

  mutating func append(_ digit: UInt8, isFraction: Bool) {
    if digitCount == 0, digit == 0 {
      if isFraction { exponent -= 1 }
      return
    }
    if digitCount < Decimal.quickDigits {
      leading = leading * UInt64(Decimal.base) + UInt64(digit)
      digitCount += 1
      if isFraction { exponent -= 1 }
      return
    }
    if kept.isEmpty { kept = leading.decimalDigits }
    if digitCount < Decimal.mostDigits {
      kept.append(digit)
      digitCount += 1
      if isFraction { exponent -= 1 }
      return
    }
    if digit != 0 { leavesRest = true }
    if !isFraction { exponent += 1 }
  }

  /// Correctly rounded, ties to even; nil beyond the largest double.
  var nearestDouble: Double? {
    guard let size = magnitude else { return nil }
    return isNegative ? -size : size
  }

  private var magnitude: Double? {
    guard digitCount > 0 else { return 0 }
    if let quick = exactByOneOperation { return quick }
    let firstDigit = exponent + Int64(digitCount) - 1
    guard firstDigit < Decimal.overflowsFrom else { return nil }
    guard firstDigit >= Decimal.vanishesBelow else { return 0 }
    return exact
  }

  /// Both parts are exact doubles, so one multiplication or division rounds correctly.
  private var exactByOneOperation: Double? {
    let exactBits = Double.significandBitCount + 1
    guard kept.isEmpty, leading >> exactBits == 0,
      exponent.magnitude < Decimal.exactPowers.count
    else { return nil }
    let power = Decimal.exactPowers[Int(exponent.magnitude)]
    return exponent < 0 ? Double(leading) / power : Double(leading) * power
  }

  private var exact: Double? {
    var numerator = Natural(digits: kept.isEmpty ? leading.decimalDigits : kept)
    var denominator = Natural(1)
    var power = exponent
    if leavesRest {
      numerator.multiply(by: UInt32(Decimal.base), adding: 1)
      power -= 1
    }
    if power < 0 {
      denominator.multiplyByTen(times: Int(-power))
    } else {
      numerator.multiplyByTen(times: Int(power))
    }
    return Natural.quotient(numerator, denominator)
  }
}

extension UInt64 {
  /// The most significant first.
  fileprivate var decimalDigits: [UInt8] {
    var digits: [UInt8] = []
    var rest = self
    repeat {
      digits.append(UInt8(rest % UInt64(Decimal.base)))
      rest /= UInt64(Decimal.base)
    } while rest > 0
    return digits.reversed()
  }
}
