import Anatomy
public import CivilTime
public import Safety

/// What the log asks for on a day.
public struct FollowUp: Hashable, Sendable {
  /// The rules that apply, in their own order.
  public let rules: [FollowUpRule]
  /// Everything together: it is never milder than the safety answers.
  public let advice: Advice
}

extension Course {
  /// Reads the log by the rules. All thresholds are ours, built on mean curves of back pain; courses
  /// vary and calm down by themselves, so a better log does not prove that pressing helped.
  public func followUp(on today: Day) -> FollowUp {
    let log = checkIns.byDay(upTo: today)
    let effects = checkIns.effects(on: today)
    let rules = FollowUpRule.allCases.filter { applies($0, log, effects, today) }
    let advice = effects.map { $0.advice }.reduce(safety) { $0.joined($1) }
    return FollowUp(
      rules: rules, advice: rules.map { $0.advice }.reduce(advice) { $0.joined($1) })
  }

  /// The next day on which to look back: 1, 2, 6 and 12 weeks after care began; nil afterwards.
  public func nextReview(after today: Day) -> Day? {
    CourseRule.reviewDays.map { careBegan.advanced(by: $0) }.first { $0 > today }
  }

  private func applies(
    _ rule: FollowUpRule, _ log: [CheckIn], _ effects: [AfterEffect], _ today: Day
  ) -> Bool {
    switch rule {
    case .safety: return safety.level >= .sameDay
    case .worse: return isWorse(log) || effects.contains { CourseRule.legSigns.contains($0) }
    case .noBetter: return passed(CourseRule.judgedAfter, today) && isNoBetter(log)
    case .week:
      return isPressedOften(today, CourseRule.firstLookAfter) && isNoBetter(log)
        && !passed(CourseRule.judgedAfter, today)
    case .sixWeeks:
      return lasted(today) >= CourseRule.sixWeeks && isKnown(log, today)
        && usual(log) > CourseRule.highPain
    case .twelveWeeks:
      let isSteady = isUnderCare && usual(log) <= CourseRule.mildPain
      return lasted(today) >= CourseRule.twelveWeeks && isKnown(log, today)
        && usual(log).value > 0 && !isSteady
    case .better:
      return !log.isEmpty && start.value - usual(log).value >= CourseRule.change
    case .gone: return isGone(log)
    }
  }

  /// The pain as it usually is now: the middle of the last check-ins of a week, the higher of two;
  /// where none was made, the start, as nothing says that it changed.
  private func usual(_ log: [CheckIn]) -> PainScore {
    guard let last = log.last else { return start }
    let recent = log.suffix(CourseRule.usualOf)
      .filter { last.day.days(since: $0.day) < CourseRule.recentDays }
      .map { $0.pain }.sorted()
    return recent[recent.count / 2]
  }

  /// Old pain that was told only just now waits for a first check-in, or for two weeks.
  private func isKnown(_ log: [CheckIn], _ today: Day) -> Bool {
    !log.isEmpty || passed(CourseRule.judgedAfter, today)
  }

  /// Not a single number above zero for a week, with check-ins at both ends.
  private func isGone(_ log: [CheckIn]) -> Bool {
    let run = log.reversed().prefix { $0.pain.value == 0 }
    guard let last = run.first, let first = run.last else { return false }
    return last.day.days(since: first.day) >= CourseRule.goneDays - 1
  }

  /// Up by two on the last check-ins, over three days or more.
  private func isWorse(_ log: [CheckIn]) -> Bool {
    guard start < CourseRule.worst else { return false }
    let line = min(start.value + CourseRule.change, CourseRule.worst.value)
    let run = log.reversed().prefix { $0.pain.value >= line }
    guard let last = run.first, let first = run.last else { return false }
    return last.day.days(since: first.day) >= CourseRule.worseDays - 1
  }

  private func passed(_ days: Int, _ today: Day) -> Bool { today.days(since: careBegan) >= days }

  /// So many days with a session on most of them: only then another spot or tool is worth a try.
  private func isPressedOften(_ today: Day, _ days: Int) -> Bool {
    guard passed(days, today) else { return false }
    let recent = careDays.filter { $0 <= today && today.days(since: $0) <= days }
    return recent.count * CourseRule.half > days
  }

  /// No fall by two points or thirty percent.
  private func isNoBetter(_ log: [CheckIn]) -> Bool {
    let pain = usual(log)
    guard pain.value > 0 else { return false }
    let fall = start.value - pain.value
    let isThirtyPercent =
      fall > 0 && fall * CourseRule.hundred >= start.value * CourseRule.percent
    return fall < CourseRule.change && !isThirtyPercent
  }

  private func lasted(_ today: Day) -> Int { today.days(since: began ?? careBegan) }
}
