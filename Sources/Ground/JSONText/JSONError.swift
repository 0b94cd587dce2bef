/// Why bytes are not JSON text, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In characters, from 1.
  public let column: Int
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    case expected(Expected)
    case unfinishedText
    case controlInText
    case badEscape
    case loneSurrogate
    case notUTF8
    case numberTooLarge
    case tooDeep
    case repeatedName(String)
  }

  public enum Expected: Hashable, Sendable {
    case value, name, colon, commaOrBracket, commaOrBrace, digit, end
  }

  /// One sentence: where, and what was expected.
  public var sentence: String { "Line \(line), column \(column): \(problem.words)." }
}

extension JSONError.Problem {
  /// What is wrong, without the place.
  public var words: String {
    switch self {
    case .expected(let expected): "expected \(expected.words)"
    case .unfinishedText: "the text in quotes is not closed"
    case .controlInText: "a control character in a text must be escaped"
    case .badEscape: "unknown escape after a backslash"
    case .loneSurrogate: "half of a surrogate pair without its other half"
    case .notUTF8: "these bytes are not valid UTF-8"
    case .numberTooLarge: "the number is too large"
    case .tooDeep: "more than \(JSONParser.deepest) brackets inside each other"
    case .repeatedName(let name): "the name \"\(name)\" stands twice in one object"
    }
  }
}

extension JSONError.Expected {
  var words: String {
    switch self {
    case .value: "a value"
    case .name: "a name in quotes"
    case .colon: "a colon"
    case .commaOrBracket: "a comma or \"]\""
    case .commaOrBrace: "a comma or \"}\""
    case .digit: "a digit"
    case .end: "nothing more"
    }
  }
}
