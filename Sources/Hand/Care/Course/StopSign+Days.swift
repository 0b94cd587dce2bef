public import Safety

extension StopSign {
  /// Whether its advice holds so many days later: the day itself, and a week where it asks for a
  /// clinician, as with what is noted at a check-in.
  public func counts(daysAfter days: Int) -> Bool {
    days < (advice.level > .selfCare ? CourseRule.recentDays : 1)
  }
}
