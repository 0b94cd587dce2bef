/// Seeded changes of bytes.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014)
public struct Mutations {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the texts with one to four changes.
  mutating func changed(_ texts: [[UInt8]]) -> [UInt8] {
    var bytes = texts[number(below: texts.count)]
    for _ in 0...number(below: 4) { change(&bytes, texts) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ texts: [[UInt8]]) {
    let place = number(below: bytes.count)
    switch number(below: 8) {
    case 0: if !bytes.isEmpty { bytes[place] = UInt8(truncatingIfNeeded: next()) }
    case 1: if !bytes.isEmpty { bytes[place] ^= 1 << UInt8(number(below: 8)) }
    case 2: bytes.insert(UInt8(truncatingIfNeeded: next()), at: place)
    case 3: bytes.removeSubrange(place..<min(place + 1 + number(below: 8), bytes.count))
    case 4: bytes = Array(bytes.prefix(place))
    case 5:
      let other = texts[number(below: texts.count)]
      bytes = Array(bytes.prefix(place)) + other.dropFirst(number(below: other.count))
    case 6:
      let span = bytes[place..<min(place + 1 + number(below: 20), bytes.count)]
      bytes.insert(contentsOf: span, at: place)
    default: swapNumber(&bytes)
    }
  }

  /// Puts another number, or another value, in place of a run of digits.
  private mutating func swapNumber(_ bytes: inout [UInt8]) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let places = bytes.indices.filter { digits.contains(bytes[$0]) }
    guard !places.isEmpty else { return }
    let start = places[number(below: places.count)]
    var end = start
    while end < bytes.count, digits.contains(bytes[end]) { end += 1 }
    let word = Mutations.words[number(below: Mutations.words.count)]
    bytes.replaceSubrange(start..<end, with: Array(word.utf8))
  }

  private static let words = [
    "0", "-1", "1", "10", "11", "130", "131", "2147483647", "2147483648", "-2147483649",
    "4102444800000", "4102444800001", "7258118400000", "253370764799999", "9007199254740991",
    "9007199254740993", "9223372036854775807", "9223372036854775808", "1e300", "1e-300", "0.5",
    "null", "true", "[]", "{}", "\"\"",
  ]
}
