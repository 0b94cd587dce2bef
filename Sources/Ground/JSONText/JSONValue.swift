/// Any value that JSON text can hold.
///
/// What flows in: bytes, by `JSONValue.parsed(_:)`. What comes out: the same value as text, by
/// `text` and `write(into:)`, or typed fields of it, by `Field`.
///
/// Numbers are doubles, correctly rounded; whole numbers are exact up to 2^53, so milliseconds
/// since 1970 are. Members keep the order in which they were given. Not claimed: streaming, JSON
/// beyond RFC 8259 (comments, NaN), or the original spelling of a number.
///
/// - Source: RFC 8259
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name with its value, as objects hold them.
  public struct Member: Hashable, Sendable {
    public let name: String
    public let value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member; nil where this is no object or has no such member.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// A name with its value, as objects hold them.
public typealias Member = JSONValue.Member

extension JSONValue {
  /// An exact number, up to 2^53 in size.
  public static func whole(_ value: Int) -> JSONValue { .number(Double(value)) }

  /// An exact number, up to 2^53 in size: milliseconds since 1970 are far below.
  public static func whole(_ value: Int64) -> JSONValue { .number(Double(value)) }

  /// The text, or null for nil.
  public static func text(_ value: String?) -> JSONValue {
    guard let value else { return .null }
    return .string(value)
  }
}
