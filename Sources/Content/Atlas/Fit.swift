/// Answers to a question that fit a muscle or a point.
public struct Fit: Hashable, Sendable {
  public let question: QuestionID
  public let answers: [AnswerID]

  @inline(__always)
  public init(_ question: QuestionID, _ answers: [AnswerID]) {
    self.question = question
    self.answers = answers
  }
}
