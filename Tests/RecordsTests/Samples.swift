import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Journal
import Safety

/// A whole life of an episode to report on.
enum Samples {
  static let now = Instant(milliseconds: 1_795_000_000_000)
  static let offset = Offset(minutes: 60) ?? .utc
  static let today = Day(now, at: offset)
  static let words = "=SUM(A1) \"quoted\", a; comma\r\nnext line \u{1B}[31m & <b> żółw \u{202E}"

  /// Sixty days with everything that can be told: every flag a yes, every condition, every point.
  static var full: Diary {
    var diary = Diary()
    var number = 0
    func note(_ what: Happening, day: Int) {
      number += 1
      _ = diary.note(
        what, id: "e-\(number)", at: now - .days(60 - day) - .hours(1), offset: offset)
    }
    note(.personNamed(words), day: 0)
    note(.ageGiven(41), day: 0)
    note(.sexGiven(.female), day: 0)
    note(.episodeStarted, day: 0)
    note(.began(daysAgo: 2.5), day: 0)
    for flag in RedFlag.all { note(.safetyAnswered(flag.id, .yesEmergency), day: 0) }
    for id in ContraindicationID.allCases { note(.conditionAnswered(id, true), day: 0) }
    note(.drawingChanged(Area.all.map { DrawnArea($0, isWorst: true) }), day: 0)
    note(.painRated(.of(9)), day: 0)
    for point in TriggerPoint.all {
      for side in point.sides { note(.pressed(point.id, side, .familiar), day: 1) }
    }
    note(.hinderedChosen(words), day: 1)
    note(.questionNoted(String(repeating: words + " ", count: 30)), day: 1)
    for day in 1...59 {
      note(
        .checkedIn(CheckIn(day: today.advanced(by: day - 60), pain: .of(9 - day / 10))), day: day)
      note(
        .dayTold(
          DayNote(
            day: today.advanced(by: day - 60), worst: .of(10), ability: .of(3), sleep: .woken,
            change: .slightlyBetter, note: words)), day: day)
      let point = TriggerPoint.all[day % 7]
      note(.released(released(point.id, point.sides[0])), day: day)
    }
    return diary
  }

  /// What a person has told on the first day at most.
  static var small: Diary {
    var diary = Diary()
    _ = diary.note(.episodeStarted, id: "s", at: now, offset: offset)
    return diary
  }

  static func released(_ point: PointID, _ side: Side) -> Released {
    Released(
      point: point, side: side, tool: .ball, position: .wall, rounds: 2, seconds: 90,
      before: .of(6), after: .of(3), firstTenderness: .of(7), lastTenderness: .of(2),
      spotEnd: .subsided, ending: .complete, adverse: [.tingling])
  }

  static let advice = [
    "See a physiotherapist or a doctor in the next days.",
    "Two weeks have brought no clear gain.", "A nerve answer was given.",
  ]
}
