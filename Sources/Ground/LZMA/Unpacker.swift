/// Literals, and copies of what stood before: one file being unpacked.
struct Unpacker {
  private let header: Header
  private var decoder: RangeDecoder
  private let plain: UnsafeMutableBufferPointer<UInt8>
  private let chances: UnsafeMutablePointer<Chance>
  /// Bytes that are there already.
  private var count = 0
  /// What came last, as the format numbers it: below 7 a literal, else a copy.
  private var state = 0
  /// How far back the last four copies began, less one; the newest first.
  private var distances: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

  init(
    _ header: Header, _ decoder: RangeDecoder, _ plain: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.header = header
    self.decoder = decoder
    self.plain = plain
    let all = Chances.literals + Chances.ofLiteral << (header.contextBits + header.literalPlaceBits)
    chances = .allocate(capacity: all)
    chances.initialize(repeating: Chances.even, count: all)
  }

  func discard() { chances.deallocate() }

  /// False where the bytes are damaged.
  mutating func run() -> Bool {
    while count < header.size {
      let place = count & (1 << header.placeBits - 1)
      if decoder.bit(chances + Chances.isCopy + state << 4 + place) == 0 {
        literal()
      } else if !copy(place) {
        return false
      }
    }
    return decoder.isWithinBytes
  }

  private mutating func literal() {
    let before = count > 0 ? Int(plain[count - 1]) : 0
    let place = count & (1 << header.literalPlaceBits - 1)
    let context = place << header.contextBits + before >> (8 - header.contextBits)
    let own = chances + Chances.literals + Chances.ofLiteral * context
    var symbol = 1
    if state >= 7 {
      // After a copy, the byte that would have gone on with it tells much.
      var expected = Int(plain[count - 1 - Int(distances.0)])
      while symbol < 0x100 {
        let expectedBit = expected >> 7 & 1
        expected <<= 1
        let b = decoder.bit(own + (1 + expectedBit) << 8 + symbol)
        symbol = symbol << 1 | b
        if b != expectedBit { break }
      }
    }
    while symbol < 0x100 { symbol = symbol << 1 | decoder.bit(own + symbol) }
    plain[count] = UInt8(truncatingIfNeeded: symbol)
    count += 1
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  /// Repeats bytes that stand before; false where there are none.
  private mutating func copy(_ place: Int) -> Bool {
    var length = 1
    if decoder.bit(chances + Chances.isAgain + state) == 0 {
      length = self.length(chances + Chances.lengths, place)
      distances = (distance(length), distances.0, distances.1, distances.2)
      state = state < 7 ? 7 : 10
    } else if recall(place) {
      length = self.length(chances + Chances.lengthsAgain, place)
      state = state < 7 ? 8 : 11
    } else {
      state = state < 7 ? 9 : 11
    }
    guard Int64(distances.0) < Int64(count) else { return false }
    let back = Int(distances.0) + 1
    let end = min(count + length, header.size)
    while count < end {
      plain[count] = plain[count - back]
      count += 1
    }
    return true
  }

  /// Brings one of the last four distances to the front; false where one byte is meant, from the newest.
  private mutating func recall(_ place: Int) -> Bool {
    let (a, b, c, d) = distances
    if decoder.bit(chances + Chances.isOlder + state) == 0 {
      return decoder.bit(chances + Chances.isLong + state << 4 + place) == 1
    }
    if decoder.bit(chances + Chances.isThird + state) == 0 {
      distances = (b, a, c, d)
    } else if decoder.bit(chances + Chances.isFourth + state) == 0 {
      distances = (c, a, b, d)
    } else {
      distances = (d, a, b, c)
    }
    return true
  }

  private mutating func length(_ own: UnsafeMutablePointer<Chance>, _ place: Int) -> Int {
    if decoder.bit(own) == 0 { return 2 + decoder.number(own + 2 + place << 3, bits: 3) }
    if decoder.bit(own + 1) == 0 { return 10 + decoder.number(own + 130 + place << 3, bits: 3) }
    return 18 + decoder.number(own + 258, bits: 8)
  }

  /// How far back a copy begins, less one.
  private mutating func distance(_ length: Int) -> UInt32 {
    let slot = decoder.number(chances + Chances.slots + min(length - 2, 3) << 6, bits: 6)
    if slot < 4 { return UInt32(slot) }
    let bits = slot >> 1 - 1
    let first = UInt32(2 | slot & 1) << UInt32(bits)
    if slot < 14 {
      return first + decoder.reversedNumber(chances + Chances.near + Int(first) - slot, bits: bits)
    }
    let middle = decoder.evenBits(bits - 4) << 4
    return first &+ middle &+ decoder.reversedNumber(chances + Chances.far, bits: 4)
  }
}

/// Where the chances of each kind of bit begin: up to 16 places for each of 12 states.
private enum Chances {
  static let even: Chance = 1024
  static let isCopy = 0
  static let isAgain = isCopy + 12 << 4
  static let isOlder = isAgain + 12
  static let isThird = isOlder + 12
  static let isFourth = isThird + 12
  static let isLong = isFourth + 12
  static let slots = isLong + 12 << 4
  static let near = slots + 4 << 6
  static let far = near + 128
  static let lengths = far + 16
  static let lengthsAgain = lengths + ofLengths
  static let literals = lengthsAgain + ofLengths
  /// Two choices, 16 places of 8 short and 8 middle lengths, and 256 long ones.
  static let ofLengths = 2 + 128 + 128 + 256
  /// 256 for each byte that may be expected, and as many for none.
  static let ofLiteral = 0x300
}
