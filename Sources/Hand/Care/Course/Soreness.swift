public import Anatomy
public import CivilTime

/// What followed the last session at one place.
public struct Soreness: Hashable, Sendable {
  public let session: Day
  /// The soreness of the place before that session.
  public let before: PainScore
  public let checkIns: [CheckIn]

  public init(session: Day, before: PainScore, checkIns: [CheckIn]) {
    self.session = session
    self.before = before
    self.checkIns = checkIns
  }

  /// Where the place stands today.
  ///
  /// - Source: technique.dose.ours.soreness_ladder, technique.stop_criteria (cambron-2007; ours)
  public func step(on today: Day) -> SorenessStep {
    let log = checkIns.byDay(upTo: today).filter { $0.day > session && $0.soreness != nil }
    guard let last = log.last else { return .well }
    let run = log.reversed().prefix { rise($0) >= Soreness.up }
    if let first = run.last, last.day.days(since: first.day) >= CourseRule.worseDays - 1 {
      return .seeClinician
    }
    if rise(last) >= Soreness.up, last.day.days(since: session) >= Soreness.twoDays {
      return .leaveAlone
    }
    guard log.contains(where: { rise($0) >= Soreness.muchUp }) else { return .well }
    let again = session.advanced(by: Soreness.twoDays)
    return today < again ? .restDay(until: again) : .halfPressure
  }

  private func rise(_ checkIn: CheckIn) -> Int {
    checkIn.soreness.map { $0.value - before.value } ?? 0
  }

  /// More than two points.
  private static let muchUp = 3
  /// Still up. Ours: as in the third step of the ladder
  private static let up = 2
  /// 48 hours, in days of the calendar; also the day off after a sore next day.
  private static let twoDays = 2
}
