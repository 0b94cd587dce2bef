public import Evidence

/// The rules that the log is read by.
///
/// Raw values are stored: they are never changed or reused.
/// - Source: outcomes.follow_up.rules; `week` from technique.dose.ours.days_before_judging
public enum FollowUpRule: String, CaseIterable, Hashable, Sendable {
  /// An emergency or same-day answer: stop and act.
  case safety = "r1"
  /// Worse for three days, or new leg symptoms.
  case worse = "r2"
  /// No better after two weeks of care.
  case noBetter = "r3"
  /// Still more than 4 of 10 at six weeks.
  case sixWeeks = "r4"
  /// Any pain at twelve weeks.
  case twelveWeeks = "r5"
  /// Better by 2: go on.
  case better = "r6"
  /// No better after a week: try another spot or tool.
  case week = "week"

  /// What to do, in plain words.
  public var says: Statement {
    switch self {
    case .safety:
      Statement(
        "Stop, and act on your safety answers first.", .ours, [.clinicalConvention])
    case .worse:
      Statement(
        "It is getting worse. Stop pressing, and see a clinician in the next days.", .ours,
        [.salaffi2004, .n2016])
    case .noBetter:
      Statement(
        "Two weeks of care have not helped enough. See a physiotherapist or doctor soon.", .ours,
        [.salaffi2004, .n2016])
    case .sixWeeks:
      Statement(
        "After six weeks, pain often gets better more slowly. Let a clinician have a look.", .ours,
        [.wallwork2024])
    case .twelveWeeks:
      Statement(
        "Pain for twelve weeks needs a plan: exercise, and good advice from a clinician.", .ours,
        [.wallwork2024, .haydenExercise2023])
    case .better:
      Statement(
        "It is better. Keep moving. Press when you like, or leave it.", .ours, [.salaffi2004])
    case .week:
      Statement(
        "No change after a week. Try another spot or another tool.", .ours, [.clinicalConvention])
    }
  }

  /// The least that the rule asks for.
  public var advice: Advice {
    switch self {
    case .safety: advice(.sameDay, .no)
    case .worse: advice(.withinDays, .no)
    case .noBetter, .sixWeeks, .twelveWeeks: advice(.withinDays, .ok)
    case .better, .week: advice(.selfCare, .ok)
    }
  }

  private func advice(_ level: AdviceLevel, _ press: SelfMassage) -> Advice {
    Advice(level: level, selfMassage: press, reasons: [.followUp(self)])
  }
}
