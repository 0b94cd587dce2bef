import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Guidance
import Journal
import Safety

// Day by day: what the log says, and what follows from it.

extension Model {
  var today: Day { Day(now, at: offset) }

  var sessions: [SessionNote] { diary.episode?.sessions ?? [] }

  var sessionDays: [Day] { Array(Set(sessions.map { $0.day })).sorted() }

  var checkIns: [CheckIn] { diary.episode?.checkIns ?? [] }

  /// How the episode has gone, for the rules; nil before anything was said of the pain.
  var course: Care.Course? { guidance.facts.course }

  var painByDay: [DayPain] { diary.episode?.painByDay(upTo: today) ?? [] }

  /// True once a day has passed and today has no check-in yet.
  var checkInIsDue: Bool {
    guard let episode = diary.episode, !episode.findings.drawing.isEmpty else { return false }
    return episode.beganOn < today && !checkInIsDone
  }

  var checkInIsDone: Bool { checkIns.contains { $0.day == today } }

  /// Soreness is asked while it may come from the last session.
  var askSoreness: Bool {
    sessions.last.map { today.days(since: $0.day) <= Model.soreDays && $0.day < today } ?? false
  }

  private static let soreDays = 3  // soreness goes within about 36 hours (cambron-2007); ours

  /// What went wrong in sessions and still counts.
  var heavySigns: [StopSign] { guidance.facts.signs }

  var followUp: FollowUp? { guidance.followUp }
}
