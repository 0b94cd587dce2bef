/// A number as it is written: digits and a power of ten, exact where that is possible.
struct NumberText {
  let digits: UInt64
  /// The value is `digits` times ten to this power.
  let power: Int
  let isNegative: Bool

  /// Nil where the text is no number.
  @inline(__always)
  init?(_ bytes: ByteScan.Bytes, count: Int) {
    var i = 0
    var digits: UInt64 = 0
    var power = 0
    var seen = false
    var isNegative = false
    while i < count && Tag.isSpace(bytes[i]) { i += 1 }
    if i < count, bytes[i] == Ascii.minus || bytes[i] == Ascii.plus {
      isNegative = bytes[i] == Ascii.minus
      i += 1
    }
    var afterPoint = false
    while i < count {
      let digit = bytes[i] &- Ascii.zero
      if digit <= 9 {
        seen = true
        if digits < NumberText.room {
          digits = digits * 10 + UInt64(digit)
          if afterPoint { power -= 1 }
        } else if !afterPoint {
          power += 1
        }
      } else if bytes[i] == Ascii.point && !afterPoint {
        afterPoint = true
      } else {
        break
      }
      i += 1
    }
    if !seen { return nil }
    if i < count, bytes[i] | 0x20 == Ascii.e {
      guard let (exponent, next) = NumberText.exponent(bytes, from: i + 1, to: count) else {
        return nil
      }
      power += exponent
      i = next
    }
    while i < count && Tag.isSpace(bytes[i]) { i += 1 }
    if i < count { return nil }
    self.digits = digits
    self.power = power
    self.isNegative = isNegative
  }

  init(digits: UInt64, power: Int) {
    self.digits = digits
    self.power = power
    isNegative = false
  }

  private static func exponent(
    _ bytes: ByteScan.Bytes, from start: Int, to end: Int
  ) -> (Int, Int)? {
    var i = start
    var isNegative = false
    if i < end, bytes[i] == Ascii.minus || bytes[i] == Ascii.plus {
      isNegative = bytes[i] == Ascii.minus
      i += 1
    }
    let first = i
    var exponent = 0
    while i < end, bytes[i] &- Ascii.zero <= 9 {
      exponent = min(exponent * 10 + Int(bytes[i] &- Ascii.zero), mostPower)
      i += 1
    }
    return i == first ? nil : (isNegative ? -exponent : exponent, i)
  }

  /// Exact for up to 15 digits and powers up to 22, as in every export; else right within a few
  /// last digits.
  @inline(__always)
  var value: Double {
    var value = Double(digits)
    if power < 0 {
      value /= NumberText.ten(to: -power)
    } else if power > 0 {
      value *= NumberText.ten(to: power)
    }
    return isNegative ? -value : value
  }

  @inline(__always)
  private static func ten(to power: Int) -> Double {
    var result = 1.0
    var base = 10.0
    var rest = min(power, mostPower)
    while rest > 0 {
      if rest & 1 == 1 { result *= base }
      base *= base
      rest >>= 1
    }
    return result
  }

  /// Below it one more digit fits.
  private static let room: UInt64 = 100_000_000_000_000_000
  /// Beyond it every number is infinite or nothing.
  private static let mostPower = 400
}
