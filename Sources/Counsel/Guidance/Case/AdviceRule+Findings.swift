internal import Findings
internal import Reasoning
internal import Safety

extension AdviceRule {
  /// True where the facts of the rule are there; a fact that is added never makes it false.
  func applies(to findings: Findings) -> Bool {
    switch self {
    case .legSigns: findings.safetyAnswers.completed.conditions.contains(.nerveSigns)
    case .clotTendency: findings.safetyAnswers.completed.conditions.contains(.pastClot)
    case .oldAge: findings.person.age.map { $0 > AdviceRule.frailAge } ?? false
    case .overSixWeeks: findings.days.map { $0 > AdviceRule.sixWeeks } ?? false
    }
  }
}
