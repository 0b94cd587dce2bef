public import Evidence

/// The rules that the log is read by.
///
/// Raw values are stored: they are never changed or reused.
/// - Source: outcomes.follow_up.rules; `week` from technique.dose.ours.days_before_judging. Ours: that
///   r3 asks for no sessions, and `gone`
public enum FollowUpRule: String, CaseIterable, Hashable, Sendable {
  /// An emergency or same-day answer: stop and act.
  case safety = "r1"
  /// Worse for three days, or new leg symptoms.
  case worse = "r2"
  /// No better after two weeks, with or without sessions: who gave up is not forgotten.
  case noBetter = "r3"
  /// Still more than 4 of 10 at six weeks.
  case sixWeeks = "r4"
  /// Any pain at twelve weeks.
  case twelveWeeks = "r5"
  /// Better by 2: go on, and do less.
  case better = "r6"
  /// No pain for a week: done.
  case gone = "gone"
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
        "Two weeks have brought no clear gain. See a physiotherapist or doctor in the next days.",
        .ours,
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
        "It is better. Keep moving, and press less often, or not at all.", .ours, [.salaffi2004])
    case .gone:
      Statement(
        "No pain for a week. You can close this, and keep moving.", .ours, [.clinicalConvention])
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
    case .better, .gone, .week: advice(.selfCare, .ok)
    }
  }

  private func advice(_ level: AdviceLevel, _ press: SelfMassage) -> Advice {
    Advice(level: level, selfMassage: press, reasons: [.followUp(self)])
  }
}
