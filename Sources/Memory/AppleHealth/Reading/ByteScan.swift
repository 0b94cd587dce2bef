/// Finds and compares bytes eight at a time.
///
/// Every position is an index from `bytes`; nothing at or after `end` is read.
enum ByteScan {
  typealias Bytes = UnsafePointer<UInt8>

  /// The first place of a byte, or `end`.
  @inline(__always)
  static func find(_ byte: UInt8, _ bytes: Bytes, from start: Int, to end: Int) -> Int {
    let pattern = ones &* UInt64(byte)
    var i = start
    while i &+ word <= end {
      let found = zeroes(loadWord(bytes, i) ^ pattern)
      if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
      i = i &+ word
    }
    while i < end && bytes[i] != byte { i = i &+ 1 }
    return i
  }

  /// The first place of either byte, or `end`.
  @inline(__always)
  static func find(
    _ one: UInt8, or other: UInt8, _ bytes: Bytes, from start: Int, to end: Int
  ) -> Int {
    let pattern = ones &* UInt64(one)
    let otherPattern = ones &* UInt64(other)
    var i = start
    while i &+ word <= end {
      let chunk = loadWord(bytes, i)
      let found = zeroes(chunk ^ pattern) | zeroes(chunk ^ otherPattern)
      if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
      i = i &+ word
    }
    while i < end && bytes[i] != one && bytes[i] != other { i = i &+ 1 }
    return i
  }

  @inline(__always)
  static func equal(_ a: Bytes, _ b: Bytes, count: Int) -> Bool {
    var i = 0
    while i + word <= count {
      if loadWord(a, i) != loadWord(b, i) { return false }
      i += word
    }
    while i < count {
      if a[i] != b[i] { return false }
      i += 1
    }
    return true
  }

  /// A hash for tables of names; not for anything that must be hard to collide.
  @inline(__always)
  static func hash(_ bytes: Bytes, count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* spread
    var i = 0
    while i + word <= count {
      hash = (hash ^ loadWord(bytes, i)) &* spread
      hash ^= hash >> 29
      i += word
    }
    while i < count {
      hash = (hash ^ UInt64(bytes[i])) &* spread
      i += 1
    }
    return hash ^ (hash >> 32)
  }

  /// The top bit of each byte that is 0, and of some behind the first such: the first is right.
  @inline(__always)
  private static func zeroes(_ chunk: UInt64) -> UInt64 {
    (chunk &- ones) & ~chunk & (ones << 7)
  }

  @inline(__always)
  private static func loadWord(_ bytes: Bytes, _ i: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes + i).loadUnaligned(as: UInt64.self))
  }

  /// 2^64 divided by the golden ratio, odd.
  static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let word = 8
}
