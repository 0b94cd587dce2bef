import Atlas
import Findings
import Safety

/// Every answer of every question as one number, so that tables are plain arrays.
struct AnswerNumbers: Sendable {
  /// The number of each question's first answer; one entry more than questions.
  let first: [Int]
  /// The answers in the order of their numbers.
  let answers: [AnswerID]

  init() {
    var first = [0]
    var answers: [AnswerID] = []
    for question in Question.all {
      answers += question.answers
      first.append(answers.count)
    }
    self.first = first
    self.answers = answers
  }

  var count: Int { answers.count }

  /// The number of a question's yes; nil where it has none.
  func yes(to question: QuestionID) -> Int? {
    of(question.number).first { answers[$0] == .yes }
  }

  func of(_ question: Int) -> Range<Int> { first[question]..<first[question + 1] }
}

extension QuestionID {
  /// Its place among all questions.
  var number: Int { QuestionID.allCases.firstIndex(of: self) ?? 0 }
}

extension AnswerID {
  /// True for answers that change nothing.
  var saysNothing: Bool {
    self == .notSure || self == .preferNot || self == .unknown || self == .notTried
  }
}
