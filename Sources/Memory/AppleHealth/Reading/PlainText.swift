/// Texts of attributes, decoded: the five entities that XML knows by itself and numbered characters.
///
/// Other entities stay as they are written: none is ever looked up. Control bytes, which no XML may
/// hold but real exports do, are dropped.
enum PlainText {
  static func decoded(_ bytes: ByteScan.Bytes, count: Int) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    var i = 0
    while i < count {
      let byte = bytes[i]
      if byte == Ascii.ampersand, let (scalar, next) = entity(bytes, from: i + 1, to: count) {
        out.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        i = next
        continue
      }
      if byte >= Ascii.space || byte == Ascii.tab { out.append(byte) }
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The character of an entity, and the place after it; nil where it is none that we know.
  private static func entity(
    _ bytes: ByteScan.Bytes, from start: Int, to end: Int
  ) -> (Unicode.Scalar, Int)? {
    var stop = start
    while stop < end && stop - start <= longest && bytes[stop] != Ascii.semicolon { stop += 1 }
    guard stop < end, bytes[stop] == Ascii.semicolon, stop > start else { return nil }
    if bytes[start] == Ascii.hash {
      guard let scalar = numbered(bytes, from: start + 1, to: stop) else { return nil }
      return (scalar, stop + 1)
    }
    let name = String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: stop - start), as: UTF8.self)
    switch name {
    case "amp": return ("&", stop + 1)
    case "lt": return ("<", stop + 1)
    case "gt": return (">", stop + 1)
    case "quot": return ("\"", stop + 1)
    case "apos": return ("'", stop + 1)
    default: return nil
    }
  }

  private static func numbered(
    _ bytes: ByteScan.Bytes, from start: Int, to end: Int
  ) -> Unicode.Scalar? {
    let isHex = start < end && (bytes[start] == 0x78 || bytes[start] == 0x58)
    let digits = UnsafeBufferPointer(
      start: bytes + start + (isHex ? 1 : 0), count: end - start - (isHex ? 1 : 0))
    guard !digits.isEmpty,
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return nil }
    guard number >= 0x20 || number == 9 else { return nil }
    return Unicode.Scalar(number)
  }

  /// Letters of the longest entity that we know, "#1114111".
  private static let longest = 8
}
