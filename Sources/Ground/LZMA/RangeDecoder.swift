/// The chance that a bit is 0, in 2048ths; each bit that is read moves it by a 32nd.
typealias Chance = UInt16

/// Bits out of bytes: a likely bit takes less than a bit of room.
struct RangeDecoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next: Int
  private var range = UInt32.max
  private var code = 0 as UInt32

  /// Nil where the stream is too short or does not begin as it must.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard bytes.count >= start + 5, bytes[start] == 0 else { return nil }
    self.bytes = bytes
    next = start + 1
    for _ in 0..<4 { code = code << 8 | take() }
  }

  /// False where more was read than there is.
  var isWithinBytes: Bool { next <= bytes.count }

  private mutating func take() -> UInt32 {
    defer { next &+= 1 }
    return next < bytes.count ? UInt32(bytes[next]) : 0
  }

  private mutating func refill() {
    guard range < 1 << 24 else { return }
    range <<= 8
    code = code << 8 | take()
  }

  @inline(__always)
  mutating func bit(_ chance: UnsafeMutablePointer<Chance>) -> Int {
    let c = UInt32(chance.pointee)
    let bound = (range >> 11) &* c
    let isOne = code >= bound
    if isOne {
      range &-= bound
      code &-= bound
      chance.pointee = Chance(truncatingIfNeeded: c &- c >> 5)
    } else {
      range = bound
      chance.pointee = Chance(truncatingIfNeeded: c &+ (2048 &- c) >> 5)
    }
    refill()
    return isOne ? 1 : 0
  }

  /// Bits that are as likely 0 as 1.
  mutating func evenBits(_ count: Int) -> UInt32 {
    var value = 0 as UInt32
    for _ in 0..<count {
      range >>= 1
      let isOne = code >= range
      if isOne { code &-= range }
      value = value << 1 | (isOne ? 1 : 0)
      refill()
    }
    return value
  }

  /// A number whose every bit has chances of its own for what stands before it.
  mutating func number(_ chances: UnsafeMutablePointer<Chance>, bits: Int) -> Int {
    var node = 1
    for _ in 0..<bits { node = node << 1 | bit(chances + node) }
    return node - 1 << bits
  }

  /// The same with the lowest bit first.
  mutating func reversedNumber(_ chances: UnsafeMutablePointer<Chance>, bits: Int) -> UInt32 {
    var node = 1
    var value = 0 as UInt32
    for i in 0..<bits {
      let b = bit(chances + node)
      node = node << 1 | b
      value |= UInt32(b) << UInt32(i)
    }
    return value
  }
}
