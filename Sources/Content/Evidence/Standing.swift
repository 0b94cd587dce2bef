/// How far a statement stands.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  /// A page or abstract that supports it was seen.
  case verified = "verified"
  /// General knowledge of the field; no page was seen.
  case unverified = "unverified"
  /// Our own rule or number, built on cited facts.
  case ours = "ours"
}
