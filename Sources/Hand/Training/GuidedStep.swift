public import Anatomy
public import Atlas
public import CivilTime
import Evidence

/// One stretch of a guided session: getting ready, doing, or resting.
public struct GuidedStep: Hashable, Sendable {
  public let kind: Kind
  /// The exercise that it is or resembles; nil where none is drawn.
  public let exercise: ExerciseID?
  /// nil where both sides work together.
  public let side: Side?
  /// What stands large on screen.
  public let title: String
  /// What the coach says as it begins.
  public let words: String
  public let length: Milliseconds
  /// How often a move is repeated in it; nil where it just goes on.
  public let repeats: Int?

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case ready = "ready"
    case work = "work"
    case rest = "rest"
  }

  init(
    _ kind: Kind, _ exercise: ExerciseID?, side: Side? = nil, title: String, words: String,
    seconds: Int, repeats: Int? = nil
  ) {
    self.kind = kind
    self.exercise = exercise
    self.side = side
    self.title = title
    self.words = words
    length = .seconds(seconds)
    self.repeats = repeats
  }
}

extension GuidedStep {
  /// The steps of a session of the programme.
  static func all(_ session: TrainingSession) -> [GuidedStep] {
    session.parts.flatMap { steps(of: $0) }
  }

  private static func steps(of part: TrainingSession.Part) -> [GuidedStep] {
    let exercise = Exercise.of(part.exercise)
    let sides: [Side?] = part.eachSide ? [.left, .right] : [nil]
    var steps: [GuidedStep] = []
    for round in 1...part.rounds {
      for side in sides {
        let isFirst = steps.isEmpty
        let name = exercise.name.text + sideWords(side)
        let how = isFirst ? " " + (exercise.steps.first?.text ?? "") : ""
        steps.append(
          GuidedStep(
            .ready, part.exercise, side: side, title: name, words: "Next: " + name + "." + how,
            seconds: isFirst ? firstReady : TrainingSession.change))
        steps.append(work(part, side, name))
      }
      if round < part.rounds && exercise.dose.rest.value > 0 {
        steps.append(
          GuidedStep(
            .rest, part.exercise, title: "Rest", words: "Rest a little.",
            seconds: min(exercise.dose.rest.value, mostRest)))
      }
    }
    return steps
  }

  private static func work(
    _ part: TrainingSession.Part, _ side: Side?, _ name: String
  ) -> GuidedStep {
    let hold = part.hold?.value ?? 0
    guard let repeats = part.repeats else {
      return GuidedStep(
        .work, part.exercise, side: side, title: name, words: "Hold for \(hold) seconds.",
        seconds: max(hold, 1))
    }
    return GuidedStep(
      .work, part.exercise, side: side, title: name, words: "Go. \(repeats) times, slowly.",
      seconds: repeats * max(hold, TrainingSession.move), repeats: repeats)
  }

  /// The steps of a warm-up or of the evening after; a step for both sides changes half-way.
  static func all(_ steps: [WarmUp.Step]) -> [GuidedStep] {
    steps.flatMap { step -> [GuidedStep] in
      let name = step.exercise.map { Exercise.of($0).name.text } ?? "Go on"
      guard step.bothSides else {
        return [
          GuidedStep(
            .work, step.exercise, title: name, words: step.words.text, seconds: step.seconds.value)
        ]
      }
      let half = step.seconds.value / 2
      return [
        GuidedStep(
          .work, step.exercise, side: .left, title: name, words: step.words.text, seconds: half),
        GuidedStep(
          .work, step.exercise, side: .right, title: name, words: "Now the other side.",
          seconds: step.seconds.value - half),
      ]
    }
  }

  private static func sideWords(_ side: Side?) -> String {
    switch side {
    case .left: ", left"
    case .right: ", right"
    case .midline, nil: ""
    }
  }

  /// Seconds to lie down or fetch a chair. Ours
  private static let firstReady = 15
  /// A session is a few minutes: rests stay short. Ours
  private static let mostRest = 30
}
