extension JSONValue {
  /// The value as JSON text on one line, members in their given order.
  public var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as JSON text on one line, members in their given order.
  ///
  /// Numbers have as few digits as bring back the same double, whole ones no fraction. Infinity and NaN, which JSON does not know, become null.
  public func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): JSONValue.write(value, into: &bytes)
    case .string(let value): JSONValue.write(value, into: &bytes)
    case .array(let items):
      bytes.append(ASCII.openBracket)
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(ASCII.comma) }
        item.write(into: &bytes)
      }
      bytes.append(ASCII.closeBracket)
    case .object(let members):
      bytes.append(ASCII.openBrace)
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(ASCII.comma) }
        JSONValue.write(member.name, into: &bytes)
        bytes.append(ASCII.colon)
        member.value.write(into: &bytes)
      }
      bytes.append(ASCII.closeBrace)
    }
  }

  private static func write(_ value: Double, into bytes: inout [UInt8]) {
    if value.isFinite {
      bytes.append(contentsOf: value.jsonText.utf8)
    } else {
      bytes.append(contentsOf: "null".utf8)
    }
  }

  private static func write(_ value: String, into bytes: inout [UInt8]) {
    bytes.append(ASCII.quote)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        bytes.append(contentsOf: scalar.escaped.utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(ASCII.quote)
  }
}

extension Double {
  /// As few digits as bring back the same double; no ".0" where it is whole.
  fileprivate var jsonText: String {
    let text = "\(self)"
    let emptyFraction = ".0"
    return text.hasSuffix(emptyFraction) ? String(text.dropLast(emptyFraction.count)) : text
  }
}

extension Unicode.Scalar {
  /// `\uXXXX`, for scalars of the first plane.
  fileprivate var escaped: String {
    let hexadecimal = 16
    let width = 4
    let digits = String(value, radix: hexadecimal)
    return "\\u" + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
