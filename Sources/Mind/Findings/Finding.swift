public import Anatomy
public import Atlas
public import Safety

/// One thing that was observed.
public enum Finding: Hashable, Sendable {
  case region(Area)
  case answer(QuestionID, AnswerID)
  case press(PointID, Side, Felt)
  /// A red flag that no question asks; flags that a question asks too count as its answer.
  case flag(RedFlagID, SafetyAnswer)
  /// A state of the body that says something of causes.
  case condition(ContraindicationID)
}
