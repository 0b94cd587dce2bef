/// What the first thirteen bytes tell.
struct Header {
  /// Bits of the byte before that choose the chances of a literal.
  let contextBits: Int
  /// Bits of the place that choose the chances of a literal.
  let literalPlaceBits: Int
  /// Bits of the place that choose the chances of a match.
  let placeBits: Int
  /// Bytes of the plain file.
  let size: Int

  static let length = 13

  /// Nil for bytes that are no such header, or one without the size.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > Header.length, bytes[0] < 9 * 5 * 5 else { return nil }
    contextBits = Int(bytes[0]) % 9
    literalPlaceBits = Int(bytes[0]) / 9 % 5
    placeBits = Int(bytes[0]) / (9 * 5)
    var size = 0 as UInt64
    for byte in bytes[5..<Header.length].reversed() { size = size << 8 | UInt64(byte) }
    guard let size = Int(exactly: size) else { return nil }
    self.size = size
  }
}
