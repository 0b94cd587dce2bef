public import CivilTime
public import JSONText

/// The step that is half done, kept so that a killed tab loses nothing.
public struct Draft: Hashable, Sendable {
  /// The view, as its address says it.
  public var route: String
  public var at: Instant
  /// What the view needs to go on.
  public var state: JSONValue

  public init(route: String, at: Instant, state: JSONValue = .null) {
    self.route = route
    self.at = at
    self.state = state
  }

  /// One line of JSON.
  public var text: String {
    JSONValue.object([
      Member(Key.version, .whole(Draft.version)), Member(Key.route, .string(route)),
      Member(Key.at, .whole(at.milliseconds)), Member(Key.state, state),
    ]).text
  }

  /// Reads the line of `text`; fails on anything else and on drafts of another version, which are
  /// then simply forgotten.
  public init?(text: String) {
    guard let value = try? JSONValue.parsed(text), let fields = try? Field(value).fields(),
      let version = try? fields.required(Key.version).wholeNumber64(), version == Draft.version,
      let route = try? fields.required(Key.route).string(),
      let at = try? fields.required(Key.at).wholeNumber64()
    else { return nil }
    self.init(route: route, at: Instant(milliseconds: at), state: value[Key.state] ?? .null)
  }

  private static let version: Int64 = 1

  private enum Key {
    static let version = "v"
    static let route = "route"
    static let at = "at"
    static let state = "state"
  }
}
