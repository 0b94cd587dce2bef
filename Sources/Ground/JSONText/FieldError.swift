/// Why a field of a JSON value can't be used, and which.
public struct FieldError: Error, Hashable, Sendable {
  /// As in `person.age` or `drawing[2].side`; empty for the whole value.
  public let path: String
  public let problem: Problem

  public init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  public enum Problem: Hashable, Sendable {
    /// The field has to be there.
    case missing
    /// Something else stands there.
    case expected(String, found: String)
    /// No word that is known, as it was written, and the nearest that is.
    case unknown(kind: String, found: String, nearest: String?)
    /// Understood, but it can't be so; a sentence part that says why.
    case refused(String)
  }

  /// One sentence: where, what, and what was expected.
  public var sentence: String { path.isEmpty ? "\(problem.words)." : "\(path): \(problem.words)." }
}

extension FieldError.Problem {
  var words: String {
    switch self {
    case .missing: "is missing"
    case .expected(let expected, let found): "expected \(expected), found \(found)"
    case .unknown(let kind, let found, .some(let nearest)):
      "unknown \(kind) \(found); the nearest known one is \"\(nearest)\""
    case .unknown(let kind, let found, nil): "unknown \(kind) \(found)"
    case .refused(let why): why
    }
  }
}
