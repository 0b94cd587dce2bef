/// Numbers of the programme's rules, one row each.
///
/// - Source: selfcare.programme.rules, all ours
enum TrainingRule {
  /// "Add 1 or 2 repeats": we add the fewer.
  static let step = 1
  /// Seconds of holding that stand for one repeat. Ours
  static let secondsForRepeat = 2
  /// Days between sessions.
  static let restDays = 1
  /// "One rest day, then half the repeats": one more than always.
  static let restAfterTooMuch = 2
  static let restAfterWorse = 2
  /// "One level lower for a week."
  static let loweredFor = 7
  /// "Two sessions in a row left you worse the next day."
  static let worseToFall = 2
  /// "Two weeks in a row all felt easy": from the first to the last day.
  static let easyDays = 14
  /// "At the top number for two sessions."
  static let easyAtTop = 2
  /// Three sessions missed, at three a week: a week after the last one, and not yet two.
  static let shortBreak = 9
  static let lessAfterBreak = 2
  /// "Two weeks missed."
  static let longBreak = 16
  /// Pain up to it is fine in an exercise; above it the exercise ends.
  static let mostPain = 4
}
