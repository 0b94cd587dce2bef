import Anatomy
public import Atlas
public import CivilTime

/// Where somebody stands in the programme, made of the sessions that they did.
///
/// In: each session with how it felt, and mornings that were worse, in the order of days. Out: the
/// next session, with its numbers and the first day for it. The rules are those of the evidence
/// (`Programme`, `SessionFelt`), which are ours and untested.
public struct Practice: Hashable, Sendable {
  public private(set) var level: ExerciseLevel
  /// Repeats above the lowest number, for every exercise that has room for them.
  public private(set) var added = 0
  /// Half the repeats at the next session.
  public private(set) var isHalved = false
  /// One round fewer at the next session; where there is one round only, two repeats fewer.
  public private(set) var isShorter = false
  /// No session before this day.
  public private(set) var restsUntil: Day?
  /// The level below is kept until this day.
  public private(set) var loweredUntil: Day?
  public private(set) var lastDay: Day?
  /// Days of sessions that all felt easy, without a worse morning between.
  private var easyDays: [Day] = []
  /// How many easy ones in a row were at the top numbers.
  private var easyAtTop = 0
  /// Sessions in a row that were worse the next morning.
  private var worseInARow = 0

  public init(level: ExerciseLevel = .start) { self.level = level }

  /// Takes in a session; one on a day before the last is passed over.
  public mutating func did(on day: Day, felt: SessionFelt) {
    if let lastDay, day < lastDay { return }
    comeBack(on: day)
    let wasAtTop = added >= mostAdded
    isHalved = false
    isShorter = false
    lastDay = day
    restsUntil = day.advanced(by: 1 + TrainingRule.restDays)
    switch felt {
    case .easy: feltEasy(on: day, atTop: wasAtTop)
    case .right: endEasyRun()
    case .hard:
      endEasyRun()
      isShorter = true
    case .tooMuch:
      endEasyRun()
      isHalved = true
      restsUntil = day.advanced(by: 1 + TrainingRule.restAfterTooMuch)
    case .worseNextMorning: morningWasWorse(after: day)
    }
    if felt != .worseNextMorning { worseInARow = 0 }
  }

  /// Takes in that the morning after the last session was worse, whatever was said of it before.
  public mutating func morningWasWorse() {
    if let lastDay { morningWasWorse(after: lastDay) }
  }

  /// Lowers the numbers after a break, before the session of this day is made.
  public mutating func comeBack(on day: Day) {
    if let until = loweredUntil, day >= until {
      loweredUntil = nil
      level = level.above
      added = 0
    }
    guard let lastDay else { return }
    let gone = day.days(since: lastDay)
    if gone >= TrainingRule.longBreak {
      fall()
    } else if gone >= TrainingRule.shortBreak {
      added = max(added - TrainingRule.lessAfterBreak, 0)
      endEasyRun()
    }
  }

  private mutating func feltEasy(on day: Day, atTop: Bool) {
    easyDays.append(day)
    easyAtTop = atTop ? easyAtTop + 1 : 0
    if isReadyToRise(on: day) {
      level = level.above
      added = 0
      endEasyRun()
    } else {
      added = min(added + TrainingRule.step, mostAdded)
    }
  }

  /// Two weeks in a row all felt easy, and the top numbers were reached twice.
  private func isReadyToRise(on day: Day) -> Bool {
    guard level < .ready, loweredUntil == nil, let first = easyDays.first else { return false }
    return day.days(since: first) >= TrainingRule.easyDays
      && easyAtTop >= TrainingRule.easyAtTop
  }

  private mutating func morningWasWorse(after day: Day) {
    endEasyRun()
    worseInARow += 1
    restsUntil = day.advanced(by: 1 + TrainingRule.restAfterWorse)
    let wasLowered = loweredUntil != nil
    if level > .start {
      level = level.below
      added = 0
      // Twice in a row: lower for good, until it is easy again.
      loweredUntil =
        worseInARow >= TrainingRule.worseToFall || wasLowered
        ? nil : day.advanced(by: 1 + TrainingRule.restAfterWorse + TrainingRule.loweredFor)
    } else {
      added = 0
      isHalved = worseInARow >= TrainingRule.worseToFall
    }
  }

  private mutating func fall() {
    level = level.below
    added = 0
    loweredUntil = nil
    endEasyRun()
  }

  private mutating func endEasyRun() {
    easyDays = []
    easyAtTop = 0
  }

  /// How many repeats the exercise with most room can be raised by.
  var mostAdded: Int {
    Programme.of(level).parts.map { part in
      let span = part.repeats.map { $0.upperBound - $0.lowerBound } ?? 0
      let hold = part.hold.map { $0.upperBound.value - $0.lowerBound.value } ?? 0
      return max(span, (hold + TrainingRule.secondsForRepeat - 1) / TrainingRule.secondsForRepeat)
    }.max() ?? 0
  }
}

extension ExerciseLevel {
  /// The next harder one; the hardest stays.
  public var above: ExerciseLevel { ExerciseLevel(rawValue: rawValue + 1) ?? .ready }
  /// The next easier one; the easiest stays.
  public var below: ExerciseLevel { ExerciseLevel(rawValue: rawValue - 1) ?? .start }
}
