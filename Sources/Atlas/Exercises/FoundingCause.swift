public import Evidence

/// Something that the founding article says brings the pain on, and what is known of it.
public struct FoundingCause: Hashable, Sendable {
  /// Stable id of the cause.
  public let id: String
  public let claim: String
  public let assessment: String
  public let evidence: [Statement]

  public init(id: String, claim: String, assessment: String, evidence: [Statement]) {
    self.id = id
    self.claim = claim
    self.assessment = assessment
    self.evidence = evidence
  }
}
