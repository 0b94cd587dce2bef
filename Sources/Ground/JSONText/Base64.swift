/// Bytes as JSON carries them: four letters for three bytes, padded at the end.
///
/// - Source: RFC 4648, section 4
public enum Base64 {
  public static func text(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      var bits: UInt32 = 0
      for place in 0..<3 { bits = bits << 8 | UInt32(place < group.count ? group[place] : 0) }
      for place in 0..<4 {
        let letter = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        letters.append(place <= group.count ? letter : padding)
      }
      start += 3
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Nil for any text that `text(_:)` does not write.
  public static func bytes(_ text: String) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var start = 0
    while start < letters.count {
      let isLast = start + 4 == letters.count
      var used = 4
      if isLast, letters[start + 3] == padding { used = letters[start + 2] == padding ? 2 : 3 }
      var bits: UInt32 = 0
      for place in 0..<4 {
        guard let value = place < used ? value(of: letters[start + place]) : 0 else { return nil }
        bits = bits << 6 | value
      }
      for place in 0..<3 {
        let byte = UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * place))
        if place < used - 1 { bytes.append(byte) } else if byte != 0 { return nil }
      }
      start += 4
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
}
