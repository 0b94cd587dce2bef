import Anatomy
import Evidence

extension WarmUp {
  /// Order and seconds are ours.
  @inline(__always) static var sand: WarmUp {
    WarmUp(
      kind: .sand,
      name: "Sand",
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
          exercise: .heelRaise, seconds: 40,
          words: "Eight heel raises, slow down."),
        WarmUp.Step(
          seconds: 180,
          words: """
            Walk three minutes on firm ground first, then on wet firm sand, then on soft \
            sand.
            """),
      ],
      then: "Soft sand 10 minutes on day one, then 5 to 10 more each day.")
  }
}
