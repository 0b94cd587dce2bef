public import Anatomy
public import Care
public import CivilTime
internal import Findings
public import Safety

/// The pain of one day.
public struct DayPain: Hashable, Sendable {
  public let day: Day
  public let pain: PainScore

  public init(day: Day, pain: PainScore) {
    self.day = day
    self.pain = pain
  }
}

extension Episode {
  /// How it has gone, for the follow-up rules; nil before the pain was rated.
  ///
  /// It begins with the first number, and two weeks count from the day the episode began: whether
  /// somebody pressed or gave up.
  public func course(on today: Day, safety: Advice) -> Course? {
    guard let start = pains.first?.score else { return nil }
    let told = findings(on: today).days
    return Course(
      start: start, began: told.map { today.advanced(by: -Int($0.rounded(.down))) },
      careBegan: beganOn, careDays: Set(sessions.map { $0.day }), checkIns: checkIns,
      isUnderCare: isUnderCare, safety: safety)
  }

  /// The pain of each day up to today: its check-in, else the first number that was given on it.
  public func painByDay(upTo today: Day) -> [DayPain] {
    var pain: [Day: PainScore] = [:]
    for note in pains where pain[note.day] == nil { pain[note.day] = note.score }
    for checkIn in checkIns { pain[checkIn.day] = checkIn.pain }
    return pain.filter { $0.key <= today }.map { DayPain(day: $0.key, pain: $0.value) }
      .sorted { $0.day < $1.day }
  }
}
