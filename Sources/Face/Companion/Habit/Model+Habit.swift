import Activity
import Anatomy
import Atlas
import Care
import CivilTime
import Evidence
import Findings
import Journal
import Reasoning
import Safety
import Training

// What is offered to keep the pain away, and whether anything is.

extension Model {
  /// Whether exercise may be offered now: no warning, no stop sign that still counts, no strong pain.
  var trainingOffer: TrainingOffer {
    TrainingOffer(
      level: hasOpenEpisode ? advice.level : .selfCare, hasStopSign: stopSignStands,
      pain: painByDay.last { $0.day == today }?.pain)
  }

  /// A sign that ended a session lately.
  private var stopSignStands: Bool {
    diary.sessions.contains { session in
      session.released.adverse.contains {
        $0.counts(daysAfter: today.days(since: session.day))
      }
    }
  }

  var nextTraining: TrainingSession { TrainingSession(diary.habits.practice, on: today) }

  /// True where a session of the programme was done today.
  var hasTrainedToday: Bool { diary.habits.sessions.contains { $0.day == today } }

  var week: WeekPicture { WeekPicture(diary.habits.table, upTo: today) }

  /// How much is still asked for.
  var upkeep: Upkeep {
    let days = painByDay
    var since: Day?
    for day in days.reversed() {
      if day.pain.value > 0 { break }
      since = day.day
    }
    if days.isEmpty { since = nil }
    return Upkeep(
      painFreeSince: since, sessions: diary.habits.sessions.map { $0.day }, today: today)
  }

  var trip: TripPlan? {
    diary.habits.trip.flatMap { TripPlan($0.trip, on: $0.day, from: min(today, $0.day)) }
  }

  /// Conditions that were told and ask for a clinician before one of these exercises.
  func askFirst(_ exercises: [ExerciseID]) -> [ContraindicationID] {
    let told = SafetyAnswers(flags: flags, conditions: conditions).completed.conditions
    let all = exercises.flatMap { TrainingOffer.askFirst(Exercise.of($0), told) }
    return ContraindicationID.allCases.filter { all.contains($0) }
  }

  /// What the founding article names and this person told of.
  var broughtOn: [FoundingCause] {
    let told: [(QuestionID, String)] = [
      (.inactiveBefore, "inactivity"), (.prolongedSitting, "inactivity"),
      (.noWarmUp, "no-warm-up"), (.unaccustomed, "unaccustomed"), (.activityKind, "unaccustomed"),
    ]
    let ids = told.filter { question, _ in
      guard let answers = findings.answers.first(where: { $0.question == question })?.answers
      else { return false }
      return !answers.isEmpty && !answers.contains(.no)
    }.map { $0.1 }
    return FoundingCause.all.filter { ids.contains($0.id.text) }
  }
}
