internal import Findings
internal import Reasoning
internal import Safety

extension AdviceRule {
  /// True where the facts of the rule are there; a fact that is added never makes it false.
  func applies(to findings: Findings) -> Bool {
    switch self {
    case .legSigns: findings.completedSafety.conditions.contains(.nerveSigns)
    case .clotTendency: findings.completedSafety.conditions.contains(.pastClot)
    case .oldAge: findings.person.age.map { $0 > AdviceRule.frailAge } ?? false
    case .nerveTwice:
      Set(
        findings.presses.filter { $0.felt == .nerve }.map { PressPlace($0.point, $0.side) }
      ).count > 1
    case .overSixWeeks: findings.days.map { $0 > AdviceRule.sixWeeks } ?? false
    }
  }
}
