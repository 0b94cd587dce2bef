/// A set of findings, each a small number.
struct FindingSet: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Findings are numbered from 0 to one below this.
  static let capacity = 2 * UInt64.bitWidth

  var isEmpty: Bool { low == 0 && high == 0 }
  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  func contains(_ f: Int) -> Bool {
    f < UInt64.bitWidth
      ? low & (1 << UInt64(f)) != 0 : high & (1 << UInt64(f - UInt64.bitWidth)) != 0
  }

  mutating func insert(_ f: Int) {
    if f < UInt64.bitWidth {
      low |= 1 << UInt64(f)
    } else {
      high |= 1 << UInt64(f - UInt64.bitWidth)
    }
  }

  mutating func remove(_ f: Int) {
    if f < UInt64.bitWidth {
      low &= ~(1 << UInt64(f))
    } else {
      high &= ~(1 << UInt64(f - UInt64.bitWidth))
    }
  }

  mutating func formUnion(_ other: FindingSet) {
    low |= other.low
    high |= other.high
  }

  mutating func formIntersection(_ other: FindingSet) {
    low &= other.low
    high &= other.high
  }

  func union(_ other: FindingSet) -> FindingSet {
    var u = self
    u.formUnion(other)
    return u
  }

  func intersection(_ other: FindingSet) -> FindingSet {
    var i = self
    i.formIntersection(other)
    return i
  }

  /// Its members, the lowest first.
  var members: [Int] {
    var left = self
    var members: [Int] = []
    while let f = left.popFirst() { members.append(f) }
    return members
  }

  func subtracting(_ other: FindingSet) -> FindingSet {
    var d = self
    d.low &= ~other.low
    d.high &= ~other.high
    return d
  }

  /// Takes the lowest member out; nil when empty.
  mutating func popFirst() -> Int? {
    if low != 0 {
      let f = low.trailingZeroBitCount
      low &= low - 1
      return f
    }
    guard high != 0 else { return nil }
    let f = high.trailingZeroBitCount
    high &= high - 1
    return f + UInt64.bitWidth
  }
}
