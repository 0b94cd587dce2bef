import Anatomy
import Atlas
import Evidence
import Safety

extension ReviewSheet {
  static var exercisePages: [ReviewPage] {
    Exercise.all.map { exercisePage($0) } + SelfTest.all.map { selfTestPage($0) }
  }

  private static func exercisePage(_ exercise: Exercise) -> ReviewPage {
    var rows: [ReviewPage.Row?] = [
      .init("trains", exercise.trains.texts.joined(separator: ", ")),
      .init("start", exercise.start, .ours), .init("end", exercise.end, .ours),
    ]
    rows += exercise.steps.map { .init("step", $0) }
    rows += [
      .init("sides", exercise.sides == .bothAtOnce ? "both at once" : "one at a time"),
      .init("with", exercise.equipment), .init("level", "\(exercise.level.rawValue)", .ours),
      .init("dose", exercise.dose.text, exercise.dose.standing, exercise.dose.sources),
      .init("add", exercise.dose.add, exercise.dose.standing),
    ]
    rows += exercise.efforts.map {
      .init($0.muscle.rawValue, $0.percent, $0.standing, [$0.source], figures: $0.note)
    }
    rows += [
      .init("effort", exercise.effortNote), .init("easier", exercise.easier),
      .init("harder", exercise.harder), .init("stop if", exercise.stopIf, .ours),
      .init(
        "ask first with", exercise.askFirst.map { $0.rawValue }.joined(separator: ", "), .ours),
      .init("after pressing", exercise.moves.map { $0.rawValue }.joined(separator: ", "), .ours),
    ]
    return ReviewPage(
      kind: .exercise, id: exercise.id.rawValue, title: exercise.name.text, rows: rows,
      sources: exercise.sources)
  }

  private static func selfTestPage(_ test: SelfTest) -> ReviewPage {
    var rows: [ReviewPage.Row?] = [
      .init("answers", test.question?.rawValue), .init("start", test.start, .ours),
      .init("end", test.end, .ours),
    ]
    rows += test.steps.map { .init("step", $0) } + [.init("yes", test.positive)]
    rows += test.means.map { .init("means", $0) } + [.init("does not mean", test.notMeans)]
    rows += [
      .init(
        "speaks for",
        (test.speaksFor.map { $0.rawValue } + test.speaksForMuscles.map { $0.rawValue })
          .joined(separator: ", "))
    ]
    rows += test.notWhen.map { .init("not when", $0, .ours) }
    rows += [.init("stop if", test.stopIf, .ours)]
    rows += [test.otherUse, test.ifWeak].compactMap { $0 }.map { .init("also", $0) }
    rows += [.init("limit", test.limit, .ours)]
    return ReviewPage(
      kind: .selfTest, id: test.id.rawValue, title: test.name.text, rows: rows,
      sources: test.sources)
  }
}
