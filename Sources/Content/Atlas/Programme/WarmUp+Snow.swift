import Anatomy
import Evidence

extension WarmUp {
  /// Order and seconds are ours.
  @inline(__always) static var snow: WarmUp {
    WarmUp(
      kind: .snow,
      name: "Ski or board",
      steps: [
        WarmUp.Step(
          exercise: .marchOnSpot, seconds: 120,
          words: "March on the spot, then forwards and back. Arms swing."),
        WarmUp.Step(
          exercise: .marchOnSpot, seconds: 30,
          words: "Lift your knees to the opposite hand."),
        WarmUp.Step(
          exercise: .afterOuterHip, seconds: 40, bothSides: true,
          words: "Swing one leg low to the side, 20 seconds each leg, hand on a wall or pole."),
        WarmUp.Step(
          exercise: .afterHipFront, seconds: 40, bothSides: true,
          words: "Rock in a long step, 20 seconds each side."),
        WarmUp.Step(
          exercise: .sitToStand, seconds: 40,
          words: "Ten half knee bends, no chair, no deeper than half way."),
        WarmUp.Step(
          exercise: .oneLegStand, seconds: 40, bothSides: true,
          words: "Stand on one leg, 20 seconds each."),
        WarmUp.Step(
          exercise: .sideStepUp, seconds: 40,
          words: "Step from foot to foot, side to side, slow and low."),
        WarmUp.Step(
          seconds: 60,
          words: """
            In your skis or board on the flat: shuffle, turn the feet, bend and stretch the \
            knees.
            """),
      ],
      then: "First two runs on an easy slope. Rest when the thighs burn.")
  }
}
