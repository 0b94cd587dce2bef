import Anatomy
import Safety

/// The numbers of the follow-up rules.
enum CourseRule {
  /// Points that count as a change. outcomes.nprs (salaffi-2004, suzuki-2020)
  static let change = 2
  /// Percent of the start that count as better. outcomes.nprs (farrar-2001, ostelo-2008)
  static let percent = 30
  static let hundred = 100
  /// Worse for so many days. outcomes r2
  static let worseDays = 3
  /// Days of care before judging. outcomes r3
  static let judgedAfter = 14
  /// Days of care before trying something else. technique.dose.ours.days_before_judging
  static let firstLookAfter = 7
  /// Most days: more than one in two. outcomes r3
  static let half = 2
  /// outcomes r4
  static let sixWeeks = 42
  /// outcomes r4: over 4 of 10
  static let highPain = PainScore.of(4)
  /// outcomes r5
  static let twelveWeeks = 84
  /// outcomes r5: steady mild pain under care
  static let mildPain = PainScore.of(3)
  /// The top of the scale: worse than this cannot be said.
  static let worst = PainScore.of(10)
  /// Signs of the last check-in count for so many days. Ours
  static let recentDays = 7
  /// outcomes.follow_up.at_weeks
  static let reviewDays = [7, 14, 42, 84]
  /// outcomes r2: new leg symptoms
  static let legSigns: [AfterEffect] = [.legSymptoms, .weakness, .bothLegs, .saddle]
}
