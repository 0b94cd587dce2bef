internal import Atlas
public import Findings
import Reasoning
public import Safety

extension Findings {
  /// What to do: the strictest of all that was found, with every reason.
  ///
  /// It joins the red flags and contraindications (also where a question of the atlas asks the
  /// same), the rules of `AdviceRule`, and the other causes that what is known speaks for
  /// (`Concern`). Each part can only become stricter by a fact that is added, and joining can only
  /// make stricter, so the whole never becomes milder. The ranking is not asked: nothing that ranks
  /// well can suppress a red flag.
  public var advice: Advice {
    let asked = safetyAnswers.advice
    let ruled = AdviceRule.allCases.reduce(asked) { advice, rule in
      rule.applies(to: self) ? advice.joined(rule.advice) : advice
    }
    let told = told
    return Mimic.ofConcern.reduce(ruled) { advice, mimic in
      Concern(mimic, drawing: drawing, told: told).isRaised
        ? advice.joined(mimic.advice) : advice
    }
  }

  /// The answers to red flags and contraindications, also those that questions of the atlas and the
  /// age give.
  var safetyAnswers: SafetyAnswers {
    var all = SafetyAnswers(flags: safety, conditions: conditions)
    for same in SameQuestion.all where same.countsThere && isAnswered(same) {
      switch same.twin {
      case .flag(let flag): all.raise(flag)
      case .condition(let condition): all.conditions.insert(condition)
      }
    }
    if let age = person.age, age < AdviceRule.adultAge { all.raise(.child) }
    return all
  }

  private func isAnswered(_ same: SameQuestion) -> Bool {
    answers.contains { answered in
      answered.question == same.question && answered.answers.contains { same.answers.contains($0) }
    }
  }
}

extension SafetyAnswers {
  /// A yes where so far there is none; a stricter yes stays.
  fileprivate mutating func raise(_ flag: RedFlagID) {
    switch flags[flag] {
    case .no, .notSure, nil: flags[flag] = .yes
    case .yes, .yesSameDay, .yesEmergency: break
    }
  }
}

extension Mimic {
  /// What to do when what is known speaks for this cause.
  var advice: Advice { Advice(level: action, selfMassage: selfMassage, reasons: [.cause(id)]) }

  /// The causes that ask for anything at all.
  static let ofConcern: [Mimic] = all.filter { $0.action > .selfCare || $0.selfMassage > .ok }
}
