import Atlas

/// What was different in the days before: three taps, always asked, each a question of the atlas.
public enum BroughtOn: String, CaseIterable, Hashable, Sendable {
  case effort = "effort"
  case sitting = "sitting"
  case cold = "cold"

  var question: QuestionID {
    switch self {
    case .effort: .unaccustomed
    case .sitting: .inactiveBefore
    case .cold: .noWarmUp
    }
  }

  var words: String {
    switch self {
    case .effort: "New or heavier effort in the days before"
    case .sitting: "Mostly sitting in the weeks before"
    case .cold: "Straight into it, without a warm-up"
    }
  }
}

/// An effort in a word or two, for a small button.
struct Effort {
  let answer: AnswerID
  let words: String

  static let all: [Effort] = Question.of(.activityKind).answers.map { Effort($0) }

  init(_ answer: AnswerID) {
    self.answer = answer
    words = Effort.short.first { $0.answer == answer }?.words ?? answer.plain
  }

  private static let short: [(answer: AnswerID, words: String)] = [
    (.softSandWalk, "Soft sand"),
    (.snowSki, "Snow ski"),
    (.waterSki, "Water ski"),
    (.hillOrStairs, "Hills, stairs"),
    (.run, "Running"),
    (.liftTwist, "Lifting"),
    (.longStandOneLeg, "On one leg"),
    (.garden, "Garden"),
    (.other, "Other"),
  ]
}
