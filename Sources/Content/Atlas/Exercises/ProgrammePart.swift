public import Evidence

/// A part of the programme; ours, built from cited facts and itself untested.
public struct ProgrammePart: Hashable, Sendable {
  /// Stable id of the part.
  public let id: Wording
  public let title: Wording
  public var text: String { words.text }
  private let words: Wording

  @inline(__always)
  public init(id: Wording, title: Wording, text words: Wording) {
    self.id = id
    self.title = title
    self.words = words
  }
}
