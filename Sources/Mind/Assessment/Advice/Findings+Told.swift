internal import Atlas
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
    let known = safetyAnswers
    for same in SameQuestion.all where same.countsHere {
      guard let answer = same.answers.first else { continue }
      switch same.twin {
      case .flag(let flag):
        if let said = known.flags[flag], flag.isFull(said) { add(same.question, answer) }
      case .condition(let condition):
        if known.conditions.contains(condition) { add(same.question, answer) }
      }
    }
    return all
  }
}

extension AnswerID {
  /// The band of an age in whole years, as findings.json cuts them.
  init(ageBandOf age: Int) {
    switch age {
    case ..<30: self = .under30
    case ..<50: self = .from30To49
    case ..<60: self = .from50To59
    case ..<70: self = .from60To69
    default: self = .from70
    }
  }
}
