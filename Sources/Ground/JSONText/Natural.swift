/// A natural number of any size, with just the arithmetic that reading a decimal exactly needs.
struct Natural: Equatable {
  /// Least significant first; no zero at the end.
  private(set) var limbs: [UInt32]

  init(_ value: UInt32) { limbs = value == 0 ? [] : [value] }

  /// The most significant digit first.
  init(digits: [UInt8]) {
    limbs = []
    for digit in digits { multiply(by: UInt32(Decimal.base), adding: UInt32(digit)) }
  }

  var bitCount: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * UInt32.bitWidth - last.leadingZeroBitCount
  }

  mutating func multiply(by factor: UInt32, adding addend: UInt32 = 0) {
    var carry = UInt64(addend)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> UInt32.bitWidth
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  mutating func multiplyByTen(times: Int) {
    let nineTimes = 9  // the most that keep a power of ten within 32 bits
    let factor: UInt32 = 1_000_000_000
    for _ in 0..<(times / nineTimes) { multiply(by: factor) }
    for _ in 0..<(times % nineTimes) { multiply(by: UInt32(Decimal.base)) }
  }

  mutating func shiftLeft(by bits: Int) {
    guard !limbs.isEmpty, bits > 0 else { return }
    let within = bits % UInt32.bitWidth
    multiply(by: 1 << within)
    limbs.insert(contentsOf: repeatElement(0, count: bits / UInt32.bitWidth), at: 0)
  }

  static func < (a: Natural, b: Natural) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for index in a.limbs.indices.reversed() where a.limbs[index] != b.limbs[index] {
      return a.limbs[index] < b.limbs[index]
    }
    return false
  }

  /// Takes away a number that is not larger.
  mutating func subtract(_ other: Natural) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      let taken = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) - taken - borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// The double nearest to a/b, ties to even; nil beyond the largest double. Both are above zero.
  static func quotient(_ a: Natural, _ b: Natural) -> Double? {
    var rest = a
    var divisor = b
    var exponent = rest.bitCount - divisor.bitCount
    if exponent > 0 { divisor.shiftLeft(by: exponent) } else { rest.shiftLeft(by: -exponent) }
    if rest < divisor {
      rest.shiftLeft(by: 1)
      exponent -= 1
    }
    // Now 1 ≤ rest/divisor < 2: sixty-four bits of it, and whether anything is left.
    var bits: UInt64 = 0
    for _ in 0..<UInt64.bitWidth {
      bits <<= 1
      if !(rest < divisor) {
        rest.subtract(divisor)
        bits |= 1
      }
      rest.shiftLeft(by: 1)
    }
    return rounded(bits, exponent: exponent, leavesRest: !rest.limbs.isEmpty)
  }

  /// The double nearest to bits × 2^(exponent − 63); the first bit is set.
  private static func rounded(_ bits: UInt64, exponent: Int, leavesRest: Bool) -> Double? {
    guard exponent <= Int(Double.greatestFiniteMagnitude.exponent) else { return nil }
    let least = Double.leastNormalMagnitude.exponent
    let lost = max(0, Int(least) - exponent)  // bits that a subnormal has less
    let dropped = UInt64.bitWidth - Double.significandBitCount - 1 + lost
    guard dropped <= UInt64.bitWidth else { return 0 }
    let wholeBits = dropped == UInt64.bitWidth ? 0 : bits >> dropped
    let below = dropped == UInt64.bitWidth ? bits : bits & (1 << dropped - 1)
    let half: UInt64 = 1 << (dropped - 1)
    let roundsUp = below > half || (below == half && (leavesRest || wholeBits & 1 == 1))
    let significand = wholeBits + (roundsUp ? 1 : 0)
    // A carry out of the significand moves on into the exponent, as it should.
    let biased = lost > 0 ? 0 : UInt64(exponent - Int(least))
    let pattern = biased << Double.significandBitCount + significand
    let value = Double(bitPattern: pattern)
    return value.isFinite ? value : nil
  }
}
