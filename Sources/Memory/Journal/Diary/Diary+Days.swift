public import Care
public import CivilTime
public import Findings

extension Diary {
  /// Every spot that the person at hand worked on, in all episodes, in order.
  public var sessions: [SessionNote] { episodes.flatMap { $0.sessions } }

  /// The spots worked on at one place, in order.
  public func sessions(at place: PressPlace) -> [SessionNote] {
    sessions.filter { $0.released.point == place.point && $0.released.side == place.side }
  }

  /// The days on which the person at hand pressed, each once, in order.
  public var sessionDays: [Day] { Array(Set(sessions.map { $0.day })).sorted() }

  /// What is left of the day. Spots of one session are noted at one moment and count once.
  public func allowance(on day: Day) -> DayAllowance {
    DayAllowance(sessionsToday: Set(sessions.filter { $0.day == day }.map { $0.at }).count)
  }

  /// True where the person at hand has not pressed before today.
  public func isFirstDay(_ today: Day) -> Bool { !sessions.contains { $0.day < today } }
}
