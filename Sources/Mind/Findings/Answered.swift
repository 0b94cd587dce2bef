public import Atlas

/// A question with what was answered; several answers only where the question allows it.
public struct Answered: Hashable, Sendable {
  public var question: QuestionID
  public var answers: [AnswerID]

  public init(_ question: QuestionID, _ answers: [AnswerID]) {
    self.question = question
    self.answers = answers
  }
}
