public import Atlas

public enum QuestionMessage: Hashable, Sendable {
  case answerChosen(QuestionID, AnswerID)
  case answerToggled(QuestionID, AnswerID)
  case questionSkipped(QuestionID)
  case questionUndone
  case questionsFinished
}

extension QuestionMessage {
  enum Word: String, CaseIterable {
    case answer = "answer"
    case toggle = "answer-toggle"
    case skip = "answer-skip"
    case undo = "answer-undo"
    case done = "questions-done"
  }

  var code: String {
    switch self {
    case .answerChosen(let question, let answer):
      Word.answer.rawValue + " \(question.rawValue) \(answer.rawValue)"
    case .answerToggled(let question, let answer):
      Word.toggle.rawValue + " \(question.rawValue) \(answer.rawValue)"
    case .questionSkipped(let question): Word.skip.rawValue + " " + question.rawValue
    case .questionUndone: Word.undo.rawValue
    case .questionsFinished: Word.done.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> QuestionMessage? {
    switch word {
    case .answer: text.answer().map { .answerChosen($0.question, $0.answer) }
    case .toggle: text.answer().map { .answerToggled($0.question, $0.answer) }
    case .skip: text.one(QuestionID.self).map { .questionSkipped($0) }
    case .undo: .questionUndone
    case .done: .questionsFinished
    }
  }
}
