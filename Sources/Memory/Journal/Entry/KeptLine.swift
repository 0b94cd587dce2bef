internal import JSONText

/// A line that could not be used, exactly as it came, without its end.
public struct KeptLine: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// As far as it can be shown: what is no UTF-8 becomes a mark of replacement.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same for the same bytes on every device, so that a line is kept once.
  ///
  /// - Source: Fowler, Noll and Vo, FNV-1a of 64 bits (RFC 9923)
  public var id: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "aside-" + String(hash, radix: 16) + "-\(bytes.count)"
  }

  /// As text where it is text, else in base 64.
  var member: Member {
    let text = self.text
    return Array(text.utf8) == bytes
      ? Member(Key.line, .string(text)) : Member(Key.bytes, .string(Base64.text(bytes)))
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> KeptLine {
    guard let field = fields.optional(Key.bytes) else {
      return KeptLine(Array(try fields.required(Key.line).string().utf8))
    }
    guard let bytes = Base64.bytes(try field.string()) else { throw field.expected("base 64") }
    return KeptLine(bytes)
  }

  static let keys = [Key.line, Key.bytes]

  private enum Key {
    static let line = "line"
    static let bytes = "bytes"
  }
}
