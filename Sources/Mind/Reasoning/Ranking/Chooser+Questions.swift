import Atlas
import Findings
import Safety

// Questions: which are open, what each costs, and what its answers would say.

extension Chooser {
  func openQuestions() -> [QuestionModel] {
    let answered = Set(findings.answers.map { $0.question }).union(findings.toldQuestions)
    return view.model.questions.filter { model in
      !answered.contains(model.question) && !asking.closedQuestions.contains(model.question)
        && model.entry.mayBeAsked(in: findings)
    }
  }

  /// The information about each cause taken alone, summed: quick, and seldom far off.
  func guess(_ question: QuestionModel) -> Double {
    var bits = 0.0
    let share = view.weighing.alreadyDrawn(question.question)
    for row in question.rows {
      for cause in row.causes {
        let p = view.answer.posterior[cause]
        guard p > Chooser.leastProbability else { continue }
        var tested = Tested(p)
        for (i, answer) in question.answers.enumerated() {
          tested.add(answer.rate, answer.rate * exponential(row.logs[i] * share))
        }
        bits += tested.bits
      }
    }
    return bits / effort(question)
  }

  func effort(_ question: QuestionModel) -> Double {
    let strengths = view.model.strengths
    return (question.question.isTried ? strengths.tryEffort : strengths.questionEffort).value
  }

  func candidate(_ question: QuestionModel) -> Candidate {
    let share = view.weighing.alreadyDrawn(question.question)
    var outcomes: [Outcome] = []
    for (i, answer) in question.answers.enumerated() {
      var outcome = Outcome(rate: answer.rate)
      for row in question.rows {
        let entry = Tally.Entry(
          item: .max, source: question.number, fact: row.fact, group: question.group,
          log: row.logs[i] * share, adds: false)
        for cause in row.causes {
          outcome.says.append(Weighing.Said(cause: cause, entry: entry))
        }
      }
      outcomes.append(outcome)
    }
    return Candidate(
      step: .question(question.question), effort: effort(question), outcomes: outcomes)
  }
}
