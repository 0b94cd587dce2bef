import Atlas
import Findings
import Guidance
import Safety

// Whom to turn to, as the guidance has it.

extension Model {
  /// All that bears on pressing, but the re-check of the place in hand.
  var assessedAdvice: Advice { guidance.advice }

  /// What to do now.
  var advice: Advice { guidance.advice(afterRecheck: unfinished.release?.recheck ?? [:]) }

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
