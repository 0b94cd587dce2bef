/// A sentence with what it rests on.
public struct Statement: Hashable, Sendable {
  /// In plain words.
  public var text: String { words.text }
  private let words: Wording
  public let standing: Standing
  public let sources: [SourceID]
  /// The published figures, for a clinician; nil where the text says it all.
  public let figures: Remark?

  @inline(__always)
  public init(
    _ words: Wording, _ standing: Standing, _ sources: [SourceID], figures: Remark? = nil
  ) {
    self.words = words
    self.standing = standing
    self.sources = sources
    self.figures = figures
  }
}
