internal import Atlas
public import Findings
import Reasoning
public import Safety

extension Findings {
  /// What to do: the strictest of all that was found, with every reason.
  ///
  /// It joins the red flags and contraindications (also where a question of the atlas asks the
  /// same), the rules of `AdviceRule`, and the other causes that some part of what was told makes
  /// likely enough (`Concern`, `AdviceLevel.leastPartChance`). Each part can only become stricter by a
  /// fact that is added, and joining can only make stricter, so the whole never becomes milder.
  /// Nothing that ranks well can suppress a red flag.
  public var advice: Advice {
    let asked = safetyAnswers.advice(knowing: safetyFacts)
    let ruled = AdviceRule.allCases.reduce(asked) { advice, rule in
      rule.applies(to: self) ? advice.joined(rule.advice) : advice
    }
    let concerns = Reasoner.standard.concerns(in: self, fromThreshold: true)
    return concerns.reduce(ruled) { advice, concern in
      let mimic = Mimic.of(concern.mimic)
      return concern.chance >= mimic.action.leastPartChance ? advice.joined(mimic.advice) : advice
    }
  }

  /// The answers to red flags and contraindications alone.
  var ownSafety: SafetyAnswers {
    SafetyAnswers(flags: safety, conditions: conditions, clarified: clarified)
  }

  /// All answers, with what they mean beyond themselves where the pain is.
  var completedSafety: SafetyAnswers { safetyAnswers.completed(knowing: safetyFacts) }

  /// The answers to red flags and contraindications, also those that questions of the atlas and the
  /// age give.
  var safetyAnswers: SafetyAnswers {
    var all = ownSafety
    for same in SameQuestion.all where same.countsThere && isAnswered(same) {
      switch same.twin {
      case .flag(let flag): all.raise(flag, to: .yes)
      case .condition(let condition): all.conditions.insert(condition)
      }
    }
    if let age = person.age, age < AdviceRule.adultAge { all.raise(.child, to: .yes) }
    return all
  }

  private func isAnswered(_ same: SameQuestion) -> Bool {
    answers.contains { answered in
      answered.question == same.question && answered.answers.contains { same.answers.contains($0) }
    }
  }
}

extension Mimic {
  /// What to do when what is known speaks for this cause.
  var advice: Advice { Advice(level: action, selfMassage: selfMassage, reasons: [.cause(id)]) }
}

extension Findings {
  /// The red flags that nobody asked about; age and the days since it began answer two of them.
  public var safetyNotAsked: [RedFlagID] {
    RedFlagID.allCases.filter { flag in
      switch flag {
      case .child: safety[flag] == nil && person.age == nil
      case .notImproving: safety[flag] == nil && days == nil
      case _: safety[flag] == nil
      }
    }
  }
}
