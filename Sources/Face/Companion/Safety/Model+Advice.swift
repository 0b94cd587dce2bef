import Assessment
import Atlas
import Care
import Evidence
import Reasoning
import Safety

// Whom to turn to. Everything that is known is joined, and joining can only make it stricter.

extension Model {
  /// From the safety answers and the conditions alone.
  var safetyAdvice: Advice {
    SafetyAnswers(flags: flags, conditions: conditions).advice
  }

  /// All that bears on pressing, but the re-check of the place in hand.
  var assessedAdvice: Advice {
    var joined = safetyAdvice.joined(assessed)
    if let followUp { joined = joined.joined(followUp.advice) }
    return heavySigns.reduce(joined) { $0.joined($1.advice) }
  }

  /// What to do now.
  var advice: Advice { assessedAdvice.joined(unfinished.release?.advice ?? .selfCare) }

  /// The groups of red flags, each with what is asked of this person.
  var flagGroups: [RedFlagGroup] { RedFlagGroup.all }

  func isAsked(_ flag: RedFlagID) -> Bool {
    RedFlag.of(flag).isAsked(age: findings.person.age, isMale: findings.person.sex == .male)
  }

  /// A state that can't be of this person is not asked.
  func mayApply(_ condition: ContraindicationID) -> Bool {
    condition != .pregnancy || findings.person.sex != .male
  }
}
