public import Evidence

/// One sign of a red flag that names several.
public struct SafetyItem: Hashable, Sendable {
  public let id: SafetyItemID
  public let short: Wording
  /// What a tick counts as, where no question follows.
  public let sets: SafetyAnswer
  public let stage: SafetyStage
  /// When it is asked; nil where it is as for the flag as a whole.
  public let when: [When]?
  public let clarify: ClarifyingQuestion?

  @inline(__always)
  public init(
    id: SafetyItemID, short: Wording, sets: SafetyAnswer, stage: SafetyStage, when: [When]? = nil,
    clarify: ClarifyingQuestion? = nil
  ) {
    self.id = id
    self.short = short
    self.sets = sets
    self.stage = stage
    self.when = when
    self.clarify = clarify
  }
}
