/// A follow-up rule in words, for reading; the rules that act are those of the care module.
public struct FollowUpText: Hashable, Sendable {
  /// The rule's id in the evidence.
  public let id: String
  public let when: String
  public let then: String
  /// What it rests on.
  public let basis: String

  public init(id: String, when: String, then: String, basis: String) {
    self.id = id
    self.when = when
    self.then = then
    self.basis = basis
  }
}
