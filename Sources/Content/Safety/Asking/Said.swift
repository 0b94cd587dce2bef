/// What was said to one sign.
public struct Said: Hashable, Sendable {
  public var answer: SafetyAnswer
  /// The id of the answer to the question after the tick; nil where none was asked, or "not sure".
  public var option: String?
  /// What a follow-up question raised it to.
  public var raised: AdviceLevel?
  /// Follow-up questions that were answered no, by the level they raise to.
  public var refused: Set<AdviceLevel>

  public init(
    _ answer: SafetyAnswer, option: String? = nil, raised: AdviceLevel? = nil,
    refused: Set<AdviceLevel> = []
  ) {
    self.answer = answer
    self.option = option
    self.raised = raised
    self.refused = refused
  }

  /// Anything that opens other questions: neither a no nor something only told.
  public var opens: Bool {
    switch answer {
    case .no, .yesMention: false
    case .yes, .notSure, .yesWithinDays, .yesSameDay, .yesEmergency: true
    }
  }
}
