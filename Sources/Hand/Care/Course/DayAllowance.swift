/// How much of the day is left.
public struct DayAllowance: Hashable, Sendable {
  /// Finished or broken off today, all places together; 0 or more.
  public let sessionsToday: Int

  public init(sessionsToday: Int) { self.sessionsToday = max(sessionsToday, 0) }

  /// technique.dose.ours.sessions_per_day
  public var sessionsLeft: Int { max(Dose.sessionsPerDay.upperBound - sessionsToday, 0) }

  public var isOpen: Bool { sessionsLeft > 0 }
}
