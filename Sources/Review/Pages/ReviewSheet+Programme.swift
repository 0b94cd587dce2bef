import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var programmePages: [ReviewPage] {
    [programmePage] + Programme.levels.map { levelPage($0) } + [warmUpPage, tripPage, eveningPage]
  }

  private static var programmePage: ReviewPage {
    page(
      .prevention, "programme", "The programme",
      [.init("about", Programme.about, .ours, Programme.sources)]
        + rows("evidence", Programme.evidence) + rows("pain", Programme.painRules)
        + SessionFelt.allCases.map { .init("felt: " + $0.rawValue, $0.then, .ours) }
        + rows("rest", Programme.restRules) + rows("add", Programme.addRules)
        + rows("stop", Programme.stopRules) + rows("breaks", Programme.breakRules)
        + [.init("minutes", Programme.minutesNote, .ours)])
  }

  private static func levelPage(_ level: ProgrammeLevel) -> ReviewPage {
    let parts: [ReviewPage.Row?] = level.parts.map { part in
      var words = "rounds \(part.rounds)"
      if let repeats = part.repeats { words += "; repeats " + range(repeats) }
      if let hold = part.hold {
        words += "; hold " + range(hold.lowerBound.value...hold.upperBound.value) + " s"
      }
      return .init(part.exercise.rawValue, words, .ours, figures: part.note?.text)
    }
    return page(
      .prevention, "level-\(level.level.rawValue)", "Level: " + level.name.text,
      [
        .init("for whom", level.forWhom, .ours),
        .init("minutes", "\(level.minutes), \(level.sessionsPerWeek) times a week", .ours),
      ] + parts + [
        .init(
          "stairs",
          "\(level.stairs.minutes) minutes, \(level.stairs.daysPerWeek) days a week; "
            + level.stairs.note.text, .ours),
        .init("up", level.moveUp, .ours), .init("down", level.moveDown, .ours),
      ])
  }

  private static var warmUpPage: ReviewPage {
    page(
      .prevention, "warm-up", "Warm-ups",
      rows("evidence", Programme.warmUpEvidence)
        + WarmUp.Kind.allCases.map { WarmUp.of($0) }.flatMap { warmUp -> [ReviewPage.Row?] in
          warmUp.steps.map {
            .init("\(warmUp.name.text), \($0.seconds.value) s", $0.words, .ours)
          } + [.init(warmUp.name.text + ", then", warmUp.then, .ours)]
        } + [.init("again", Programme.warmUpAgain)])
  }

  private static var tripPage: ReviewPage {
    page(
      .prevention, "before-a-trip", "A plan back from a date",
      rows("evidence", TripWeek.evidence)
        + TripWeek.all.flatMap { week -> [ReviewPage.Row?] in
          [
            .init("weeks before: \(week.weeksBefore)", week.words.text, .ours, week.basis),
            .init("ours", week.ours, .ours),
          ]
        } + [.init("late", TripWeek.late)])
  }

  private static var eveningPage: ReviewPage {
    page(
      .prevention, "evening-after", "The evening after",
      EveningAfter.steps.map { .init("\($0.seconds.value) s", $0.words, .ours) }
        + rows("evidence", EveningAfter.evidence) + rows("look for", EveningAfter.checks))
  }
}
