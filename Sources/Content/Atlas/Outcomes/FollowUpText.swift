public import Evidence

/// A follow-up rule in words, for reading; the rules that act are those of the care module.
public struct FollowUpText: Hashable, Sendable {
  /// The rule's id in the evidence.
  public let id: Wording
  public let when: Wording
  public let then: Wording
  /// What it rests on.
  public let basis: Wording

  @inline(__always)
  public init(id: Wording, when: Wording, then: Wording, basis: Wording) {
    self.id = id
    self.when = when
    self.then = then
    self.basis = basis
  }
}
