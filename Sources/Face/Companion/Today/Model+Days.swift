import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Guidance
import Journal
import Reasoning
import Safety

// Day by day: what the log says, and what follows from it.

extension Model {
  var today: Day { Day(now, at: offset) }

  var sessions: [SessionNote] { diary.episode?.sessions ?? [] }

  var sessionDays: [Day] { Array(Set(sessions.map { $0.day })).sorted() }

  var checkIns: [CheckIn] { diary.episode?.checkIns ?? [] }

  /// The pain at the start of the episode; nil where it was not said.
  var startPain: PainScore? { diary.episode?.pains.first?.score }

  /// How the episode has gone, for the rules; nil before anything was said of the pain.
  var course: Care.Course? { guidance.facts.course }

  /// The pain of each day: its check-in, else the first number that was given on it.
  var painByDay: [DayPain] {
    guard let episode = diary.episode else { return [] }
    var days: [DayPain] = []
    for note in episode.pains where !days.contains(where: { $0.day == note.day }) {
      days.append(DayPain(day: note.day, pain: note.score))
    }
    for checkIn in episode.checkIns {
      days.removeAll { $0.day == checkIn.day }
      days.append(DayPain(day: checkIn.day, pain: checkIn.pain))
    }
    return days.sorted { $0.day < $1.day }
  }

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

/// The pain of one day.
struct DayPain: Hashable, Sendable {
  let day: Day
  let pain: PainScore
}
