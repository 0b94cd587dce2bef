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
    case .noBetter: return isCaredFor(today, CourseRule.judgedAfter) && isNoBetter(log)
    case .week:
      return isCaredFor(today, CourseRule.firstLookAfter) && isNoBetter(log)
        && !isCaredFor(today, CourseRule.judgedAfter)
    case .sixWeeks:
      guard let pain = log.last?.pain else { return false }
      return lasted(today) >= CourseRule.sixWeeks && pain > CourseRule.highPain
    case .twelveWeeks:
      guard let pain = log.last?.pain, pain.value > 0 else { return false }
      let isSteady = isUnderCare && pain <= CourseRule.mildPain
      return lasted(today) >= CourseRule.twelveWeeks && !isSteady
    case .better:
      guard let pain = log.last?.pain else { return false }
      return start.value - pain.value >= CourseRule.change
    }
  }

  /// Up by two on the last check-ins, over three days or more.
  private func isWorse(_ log: [CheckIn]) -> Bool {
    guard start < CourseRule.worst else { return false }
    let line = min(start.value + CourseRule.change, CourseRule.worst.value)
    let run = log.reversed().prefix { $0.pain.value >= line }
    guard let last = run.first, let first = run.last else { return false }
    return last.day.days(since: first.day) >= CourseRule.worseDays - 1
  }

  /// Care for that many days, with a session on most of them.
  private func isCaredFor(_ today: Day, _ days: Int) -> Bool {
    guard today.days(since: careBegan) >= days else { return false }
    let recent = careDays.filter { $0 <= today && today.days(since: $0) <= days }
    return recent.count * CourseRule.half > days
  }

  /// No fall by two points or thirty percent.
  private func isNoBetter(_ log: [CheckIn]) -> Bool {
    guard let pain = log.last?.pain, pain.value > 0 else { return false }
    let fall = start.value - pain.value
    let isThirtyPercent =
      fall > 0 && fall * CourseRule.hundred >= start.value * CourseRule.percent
    return fall < CourseRule.change && !isThirtyPercent
  }

  private func lasted(_ today: Day) -> Int { today.days(since: began ?? careBegan) }
}
