public import Anatomy
public import Evidence
public import Safety

/// A claim of the founding article, and what else is known: both sides are always shown.
public struct FoundingClaim: Hashable, Sendable {
  public let claim: Wording
  public let verdict: Verdict
  public let assessment: Wording
  /// Points that stand for the claim.
  public var points: [PointID] { listedPoints ?? [] }
  private let listedPoints: [PointID]?
  /// Other causes that the claim touches.
  public var mimics: [MimicID] { listedMimics ?? [] }
  private let listedMimics: [MimicID]?
  public let sources: [SourceID]

  @inline(__always)
  public init(
    claim: Wording, verdict: Verdict, assessment: Wording, points: [PointID]? = nil,
    mimics: [MimicID]? = nil, sources: [SourceID]
  ) {
    self.claim = claim
    self.verdict = verdict
    self.assessment = assessment
    listedPoints = points
    listedMimics = mimics
    self.sources = sources
  }

  /// How the claim stands against the rest of the evidence; our reading.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case fits = "fits"
    /// True within limits that the assessment names.
    case limited = "limited"
    /// The app does something else, and says so.
    case differs = "differs"

    public var plain: String {
      switch self {
      case .fits: "It fits"
      case .limited: "Within limits"
      case .differs: "Here we differ"
      }
    }
  }
}
