public import Anatomy
public import Evidence

/// A claim of the founding article, and what else is known: both sides are always shown.
public struct FoundingClaim: Hashable, Sendable {
  public let claim: String
  public let verdict: Verdict
  public let assessment: String
  /// Points that stand for the claim.
  public let points: [PointID]
  /// Other causes that the claim touches.
  public let mimics: [MimicID]
  public let sources: [SourceID]

  public init(
    claim: String, verdict: Verdict, assessment: String, points: [PointID] = [],
    mimics: [MimicID] = [], sources: [SourceID]
  ) {
    self.claim = claim
    self.verdict = verdict
    self.assessment = assessment
    self.points = points
    self.mimics = mimics
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
