/// A sentence with what it rests on.
public struct Statement: Hashable, Sendable {
  /// In plain words.
  public let text: String
  public let standing: Standing
  public let sources: [SourceID]
  /// The published figures, for a clinician; nil where the text says it all.
  public let figures: String?

  public init(
    _ text: String, _ standing: Standing, _ sources: [SourceID], figures: String? = nil
  ) {
    self.text = text
    self.standing = standing
    self.sources = sources
    self.figures = figures
  }
}
