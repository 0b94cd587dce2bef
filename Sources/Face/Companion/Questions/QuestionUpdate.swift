import Atlas
import Journal

extension Model {
  mutating func questionHappened(_ message: QuestionMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .answerChosen(let question, let answer):
      answer == .notSure ? pass(question) : choose(question, [answer])
    case .answerToggled(let question, let answer):
      let chosen = chosenAnswers(question)
      let kept = chosen.contains(answer) ? chosen.filter { $0 != answer } : chosen + [answer]
      note(.questionAnswered(question, kept))
    case .questionSkipped(let question): pass(question)
    case .questionUndone: undo()
    case .questionsFinished: endQuestions()
    }
  }

  private mutating func choose(_ question: QuestionID, _ answers: [AnswerID]) {
    note(.questionAnswered(question, answers))
    unfinished.questionOrder.append(question)
    settled()
  }

  /// Passed over, or not sure: asked no more, and nothing else changes.
  private mutating func pass(_ question: QuestionID) {
    unfinished.skippedQuestions.insert(question)
    unfinished.questionOrder.append(question)
    settled()
  }

  private mutating func undo() {
    guard let last = unfinished.questionOrder.popLast() else {
      goBack()
      return
    }
    unfinished.skippedQuestions.remove(last)
    if !chosenAnswers(last).isEmpty { note(.questionAnswered(last, [])) }
    unfinished.questionsAreDone = false
    rank()
  }

  private mutating func settled() {
    rank()
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
    if nextQuestion == nil { endQuestions() }
  }

  /// From here on the search asks for presses only.
  mutating func endQuestions() {
    unfinished.questionsAreDone = true
    rank()
    go(nextRoute)
  }
}
