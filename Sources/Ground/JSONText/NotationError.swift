/// Why a text can't be read as what it should be.
public enum NotationError: Error, Hashable, Sendable {
  /// The bytes are no JSON text.
  case json(JSONError)
  /// A field is missing, unknown or can't be so.
  case field(FieldError)

  /// One sentence: where, what, and what was expected.
  public var sentence: String {
    switch self {
    case .json(let error): error.sentence
    case .field(let error): error.sentence
    }
  }
}
