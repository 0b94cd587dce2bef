public import Evidence

/// Something that the founding article says brings the pain on, and what is known of it.
public struct FoundingCause: Hashable, Sendable {
  /// Stable id of the cause.
  public let id: Wording
  public let claim: Wording
  public let assessment: Wording
  public let evidence: [Statement]

  @inline(__always)
  public init(id: Wording, claim: Wording, assessment: Wording, evidence: [Statement]) {
    self.id = id
    self.claim = claim
    self.assessment = assessment
    self.evidence = evidence
  }
}
