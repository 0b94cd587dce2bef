internal import Care
public import CivilTime
public import Journal
internal import Safety

extension Episode {
  /// The days on which to look back, after today: one, two, six and twelve weeks after it began.
  public func reviews(after today: Day) -> [CalendarFile.Event] {
    guard let course = course(on: today, safety: .selfCare) else { return [] }
    var events: [CalendarFile.Event] = []
    var day = today
    while let next = course.nextReview(after: day) {
      events.append(
        CalendarFile.Event(
          id: id + "-review-" + next.text, day: next, title: "Unknot: look back",
          text: "How is the pain now, 0 to 10? Open Unknot and note it."))
      day = next
    }
    return events
  }

  /// A reminder each day for two weeks, for a person who asks for it.
  public func reminders(from today: Day) -> CalendarFile.Event {
    CalendarFile.Event(
      id: id + "-daily", day: today, title: "Unknot: how is it today?",
      text: "One tap: how is the pain, 0 to 10?", repeats: Episode.reminderDays)
  }

  /// Until the first judgement; outcomes r3
  private static let reminderDays = 14
}
