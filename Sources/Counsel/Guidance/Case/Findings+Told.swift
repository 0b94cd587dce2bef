internal import Atlas
internal import Findings
internal import Reasoning
internal import Safety

extension Findings {
  /// Everything that answers a question: the answers themselves, what follows from age and sex, and
  /// the yeses of red flags and contraindications that ask the same.
  var told: [Answered] {
    var all = answers
    func add(_ question: QuestionID, _ answer: AnswerID) {
      if let place = all.firstIndex(where: { $0.question == question }) {
        if !all[place].answers.contains(answer) { all[place].answers.append(answer) }
      } else {
        all.append(Answered(question, [answer]))
      }
    }
    if let age = person.age { add(.ageBand, AnswerID(ageBandOf: age)) }
    switch person.sex {
    case .female: add(.sex, .female)
    case .male: add(.sex, .male)
    case nil: break
    }
    let known = safetyAnswers.completed
    for same in SameQuestion.all where same.countsHere {
      guard let answer = same.answers.first else { continue }
      switch same.twin {
      case .flag(let flag): if known.flags[flag]?.isYes == true { add(same.question, answer) }
      case .condition(let condition):
        if known.conditions.contains(condition) { add(same.question, answer) }
      }
    }
    return all
  }
}
