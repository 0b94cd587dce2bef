import Anatomy
import Atlas
import Evidence
import Foundation
import Safety
import Testing

/// Exercises, self-care, programme and home tests against the evidence, while it is at hand: set
/// UNKNOT_EVIDENCE to its folder.
private let folder = ProcessInfo.processInfo.environment["UNKNOT_EVIDENCE"]

private typealias Row = [String: Any]

private func rows(_ value: Any?) -> [Row] { value as? [Row] ?? [] }

private func texts(_ value: Any?) -> [String] { value as? [String] ?? [] }

private func range(_ value: Any?) -> ClosedRange<Int>? {
  if let one = value as? Int { return one...one }
  guard let two = value as? [Int], two.count == 2 else { return nil }
  return two[0]...two[1]
}

private func standing(_ row: Row) -> Standing {
  if row["verified"] as? Bool == true { return .verified }
  return row["ours"] as? Bool == true ? .ours : .unverified
}

private func hold(_ value: ClosedRange<Seconds>?) -> ClosedRange<Int>? {
  value.map { $0.lowerBound.value...$0.upperBound.value }
}

@Suite(.enabled(if: folder != nil)) struct EvidenceSelfCareTests {
  private let data: Row

  init() throws {
    let path = try #require(folder) + "/selfcare.json"
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    data = try #require(value as? Row)
  }

  private func expect(_ statements: [Statement], _ value: Any?) {
    #expect(
      statements.map { $0.sources.map { $0.rawValue } } == rows(value).map { texts($0["sources"]) })
    #expect(statements.map { $0.standing } == rows(value).map { standing($0) })
  }

  @Test func `exercises agree`() {
    #expect(
      Exercise.all.map { $0.id.rawValue } == rows(data["exercises"]).map { $0["id"] as? String })
    for (exercise, row) in zip(Exercise.all, rows(data["exercises"])) {
      #expect(exercise.name.text == row["name"] as? String)
      #expect(exercise.group.rawValue == row["group"] as? String)
      #expect(exercise.steps.count == texts(row["how"]).count)
      #expect(exercise.sides.rawValue == row["side"] as? String)
      #expect(exercise.level.rawValue == row["level"] as? Int)
      #expect(
        exercise.efforts.map { $0.source.rawValue }
          == rows(row["effort"]).map { $0["source"] as? String })
      #expect(exercise.moves.map { $0.rawValue } == texts(row["muscles"]))
      #expect(exercise.askFirst.map { $0.rawValue } == texts(row["ask_first_with"]))
      #expect(exercise.sources.map { $0.rawValue } == texts(row["sources"]))
      #expect(exercise.standing == standing(row))
      let dose = row["dose"] as? Row ?? [:]
      #expect(exercise.dose.rounds == range(dose["sets"]))
      #expect(exercise.dose.repeats == range(dose["reps"]))
      #expect(exercise.dose.minutes == range(dose["minutes"]))
      #expect(exercise.dose.daysPerWeek == range(dose["days_per_week"]))
      #expect(exercise.dose.timesADay == dose["times_a_day"] as? Int)
      #expect(exercise.dose.rest.value == dose["rest_s"] as? Int)
      if exercise.dose.minutes == nil {
        #expect((hold(exercise.dose.hold) ?? 0...0) == range(dose["seconds"]))
      }
    }
  }

  @Test func `what a person may do agrees`() {
    #expect(SelfCare.all.map { $0.id.rawValue } == rows(data["causes"]).map { $0["id"] as? String })
    for (care, row) in zip(SelfCare.all, rows(data["causes"])) {
      expect(care.changeNow, row["change_now"])
      expect(care.keepDoing, row["keep_doing"])
      expect(care.sleep, row["sleep"])
      expect(care.heatAndCold, row["heat_cold"])
      expect(care.tablets, row["tablets"])
      expect(care.course, row["course"])
      expect(care.whomToSee, row["whom_to_see"])
      expect(care.never, row["never"])
      #expect(care.notHelpingAfter == row["not_helping_after"] as? Int)
      #expect(care.seeFirst.map { $0.rawValue } == texts(row["see_first"]))
      let pressing = row["pressing"] as? Row ?? [:]
      #expect(care.pressing.allowed.rawValue == pressing["allowed"] as? String)
      #expect(care.pressing.here.count == texts(pressing["where"]).count)
      #expect(care.pressing.notHere.count == texts(pressing["where_not"]).count)
      expect(care.pressing.statements, pressing["statements"])
      let doses = rows(row["exercises"])
      #expect(care.exercises.map { $0.exercise.rawValue } == doses.map { $0["id"] as? String })
      for (dose, row) in zip(care.exercises, doses) {
        #expect(dose.rounds == range(row["sets"]))
        #expect(dose.repeats == range(row["reps"]))
        #expect((hold(dose.hold) ?? 0...0) == range(row["seconds"]))
        #expect(dose.daysPerWeek == row["days_per_week"] as? Int)
        #expect(dose.timesADay == row["times_a_day"] as? Int)
        #expect(dose.startDay == row["start_day"] as? Int)
      }
      for id in texts(row["applies_to"]) {
        let cause = MimicID(rawValue: id)
        #expect(cause.flatMap { SelfCare.of($0)?.id } == care.id)
      }
    }
  }

  @Test func `programme, warm-ups and plan agree`() {
    let programme = data["programme"] as? Row ?? [:]
    expect(Programme.evidence, programme["evidence"])
    let rules = programme["rules"] as? Row ?? [:]
    expect(Programme.painRules, rules["pain"])
    expect(Programme.restRules, rules["rest"])
    expect(Programme.addRules, rules["add"])
    expect(Programme.stopRules, rules["stop"])
    #expect(
      SessionFelt.allCases.map { $0.then.text }
        == rows(rules["felt_scale"]).map { $0["then"] as? String })
    #expect(
      SessionFelt.allCases.map { $0.rawValue }
        == rows(rules["felt_scale"]).map { $0["answer"] as? String }
    )
    for (level, row) in zip(Programme.levels, rows(programme["levels"])) {
      #expect(level.minutes == row["minutes"] as? Int)
      #expect(level.weeklyMinutes == row["weekly_minutes"] as? Int)
      let parts = rows(row["exercises"])
      #expect(level.parts.map { $0.exercise.rawValue } == parts.map { $0["id"] as? String })
      for (part, row) in zip(level.parts, parts) {
        #expect(part.rounds == row["sets"] as? Int)
        #expect(part.repeats == range(row["reps"]))
        #expect(hold(part.hold) == range(row["seconds"]))
        #expect((row["side"] as? String == "each") == part.eachSide)
      }
    }
    let warmUp = programme["warm_up"] as? Row ?? [:]
    for (kind, row) in zip(WarmUp.Kind.allCases, rows(warmUp["sequences"])) {
      #expect(kind.rawValue == row["id"] as? String)
      #expect(WarmUp.of(kind).length.value == row["total_s"] as? Int)
      #expect(
        WarmUp.of(kind).steps.map { $0.exercise?.rawValue }
          == rows(row["steps"]).map { $0["exercise"] as? String })
    }
    let plan = programme["plan_back"] as? Row ?? [:]
    #expect(
      TripWeek.all.map { $0.weeksBefore } == rows(plan["weeks"]).map { $0["weeks_before"] as? Int })
    expect(TripWeek.evidence, plan["evidence"])
    let evening = programme["evening_after"] as? Row ?? [:]
    #expect(
      EveningAfter.steps.map { $0.seconds.value }
        == rows(evening["steps"]).map { $0["seconds"] as? Int })
    expect(EveningAfter.checks, evening["check"])
  }

  @Test func `home tests agree`() {
    #expect(
      SelfTest.all.map { $0.id.rawValue } == rows(data["self_tests"]).map { $0["id"] as? String })
    for (test, row) in zip(SelfTest.all, rows(data["self_tests"])) {
      if let question = test.question { #expect(question.rawValue == row["finding"] as? String) }
      expect(test.means, row["means"])
      #expect(test.notWhen.count == texts(row["not_when"]).count)
      #expect(
        test.speaksFor.map { $0.rawValue } + test.speaksForMuscles.map { "tp:" + $0.rawValue }
          == texts(row["points_to"]).filter { !$0.hasPrefix("tp:") }
          + texts(row["points_to"]).filter { $0.hasPrefix("tp:") })
    }
  }
}
