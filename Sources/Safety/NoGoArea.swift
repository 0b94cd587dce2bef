public import Evidence

/// A place on the body that is pressed with care or not at all, and why.
public struct NoGoArea: Hashable, Sendable {
  public let area: String
  public let rule: String
  public let why: String
  public let standing: Standing
  public let sources: [SourceID]

  public init(area: String, rule: String, why: String, standing: Standing, sources: [SourceID]) {
    self.area = area
    self.rule = rule
    self.why = why
    self.standing = standing
    self.sources = sources
  }
}
