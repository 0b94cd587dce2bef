public import Anatomy

/// A line of the plan as a person reads it before the session.
public struct PlanStep: Hashable, Sendable {
  public let phase: Phase
  public let text: String
  public let length: Seconds
  /// True for what is done once in each round.
  public let isRepeated: Bool
}

extension ReleasePlan {
  /// What will happen, each step once, in order.
  public var steps: [PlanStep] {
    let words = Words(self)
    func step(_ phase: Phase, _ line: Line, _ length: Seconds, repeated: Bool) -> PlanStep {
      PlanStep(phase: phase, text: words.text(line), length: length, isRepeated: repeated)
    }
    var steps = [
      step(.settle, .settle(again: false), Dose.settle, repeated: false),
      step(.rise, .rise(aim), rise, repeated: true),
    ]
    switch style {
    case .still: steps.append(step(.hold, .hold, hold, repeated: true))
    case .circles: steps.append(step(.hold, .circles, hold, repeated: true))
    case .stillThenCircles:
      let still = circlesFrom ?? 0
      steps.append(step(.hold, .hold, still, repeated: true))
      steps.append(
        step(.hold, .circles, Seconds(hold.value - still.value), repeated: true))
    }
    steps.append(step(.ease, .ease(nil), Dose.ease, repeated: true))
    if rounds > 1 {
      steps.append(step(.rest, .restShort, Dose.rest, repeated: true))
    }
    steps.append(step(.move, .move, Dose.move, repeated: false))
    return steps
  }

  /// About how long spots take together, the warm-up not counted.
  public static func length(of plans: [ReleasePlan]) -> Seconds {
    Seconds(plans.map { $0.length.value }.reduce(0, +))
  }
}
