public import Evidence

/// Something that can be felt or said while a place is pressed.
public struct PalpationSign: Hashable, Sendable {
  /// Stable id of the sign.
  public let id: Wording
  public let sign: Wording
  /// How to look for it; empty where it is not looked for.
  public let how: Wording
  public let meaning: Wording
  /// Whether it tells patients from healthy people; nil where that is not known.
  public let discriminates: Bool?
  /// How far examiners agree, as published.
  public let agreement: [Statement]
  /// Where two sources contradict each other; nil where they do not.
  public let contradiction: Wording?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: Wording, sign: Wording, how: Wording, meaning: Wording, discriminates: Bool?,
    agreement: [Statement], contradiction: Wording? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.sign = sign
    self.how = how
    self.meaning = meaning
    self.discriminates = discriminates
    self.agreement = agreement
    self.contradiction = contradiction
    self.standing = standing
    self.sources = sources
  }
}
