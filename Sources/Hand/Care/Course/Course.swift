public import Anatomy
public import CivilTime
public import Safety

/// How an episode has gone so far.
public struct Course: Hashable, Sendable {
  /// The pain when care began.
  public var start: PainScore
  /// The day the pain began; nil where it is not known, and then the first day of care counts.
  public var began: Day?
  /// The day on which the person began to care for it, with or without sessions.
  public var careBegan: Day
  /// The days with a session.
  public var careDays: Set<Day>
  public var checkIns: [CheckIn]
  /// True for someone whom a professional already looks after.
  public var isUnderCare: Bool
  /// From the safety questions.
  public var safety: Advice

  public init(
    start: PainScore, began: Day? = nil, careBegan: Day, careDays: Set<Day> = [],
    checkIns: [CheckIn] = [], isUnderCare: Bool = false, safety: Advice = .selfCare
  ) {
    self.start = start
    self.began = began
    self.careBegan = careBegan
    self.careDays = careDays
    self.checkIns = checkIns
    self.isUnderCare = isUnderCare
    self.safety = safety
  }
}
