public import Evidence

/// A place on the body that is pressed with care or not at all, and why.
public struct NoGoArea: Hashable, Sendable {
  public let area: Wording
  public let rule: Wording
  public let why: Wording
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(area: Wording, rule: Wording, why: Wording, standing: Standing, sources: [SourceID]) {
    self.area = area
    self.rule = rule
    self.why = why
    self.standing = standing
    self.sources = sources
  }
}
