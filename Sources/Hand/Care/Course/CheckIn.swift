public import Anatomy
public import CivilTime
public import Safety

/// What a person says of one day.
public struct CheckIn: Hashable, Sendable {
  public let day: Day
  /// The pain of that day, as usual in the last 24 hours.
  public let pain: PainScore
  /// How sore the pressed place is; nil where it was not asked.
  public let soreness: PainScore?
  public let effects: Set<AfterEffect>

  public init(
    day: Day, pain: PainScore, soreness: PainScore? = nil, effects: Set<AfterEffect> = []
  ) {
    self.day = day
    self.pain = pain
    self.soreness = soreness
    self.effects = effects
  }
}

extension [CheckIn] {
  /// One a day, the later one counting, in the order of days, none after today.
  func byDay(upTo today: Day) -> [CheckIn] {
    var kept: [CheckIn] = []
    for (index, checkIn) in self.enumerated() where checkIn.day <= today {
      let isReplaced = self[(index + 1)...].contains { $0.day == checkIn.day }
      if !isReplaced { kept.append(checkIn) }
    }
    return kept.sorted { $0.day < $1.day }
  }

  /// What was noticed lately: the milder things count while they were named last, the others for a
  /// week, so that a later check-in does not take them back.
  public func effects(on today: Day) -> [AfterEffect] {
    let recent = filter { $0.day <= today && today.days(since: $0.day) < CourseRule.recentDays }
    let latest = recent.map { $0.day }.max()
    let counted = recent.flatMap { checkIn in
      checkIn.effects.filter { $0.advice.level > .selfCare || checkIn.day == latest }
    }
    return AfterEffect.allCases.filter { counted.contains($0) }
  }
}
