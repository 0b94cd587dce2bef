import Findings
public import JSONText

// A case by the contract: its id beside all that is known.

extension Case {
  /// The case by the contract; reads back as the same case.
  public var json: JSONValue {
    .object([Member(Key.id, .string(id))] + findings.members)
  }

  /// Reads a case by the contract.
  ///
  /// Only `id` has to be there; what is absent or null is not known or was not asked. Unknown
  /// fields and ids are errors that name the nearest known one.
  public static func parsed(_ value: JSONValue) throws(FieldError) -> Case {
    let fields = try Field(value).fields(knowing: [Key.id] + Findings.keys)
    let id = try fields.required(Key.id).string()
    return Case(id: id, findings: try Findings.parsed(fields))
  }

  /// Reads a case from the bytes of its JSON text; see `parsed(_:)` for values.
  public static func parsed(_ bytes: [UInt8]) throws(NotationError) -> Case {
    let value: JSONValue
    do { value = try JSONValue.parsed(bytes) } catch { throw .json(error) }
    do { return try parsed(value) } catch { throw .field(error) }
  }

  private enum Key {
    static let id = "id"
  }
}
