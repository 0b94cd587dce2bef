import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhs-warmup
  @inline(__always) static var marchOnSpot: Exercise {
    Exercise(
      id: .marchOnSpot,
      name: "March on the spot",
      group: .warmUp,
      trains: [
        "whole body warm-up"
      ],
      steps: [
        "Stand tall and march on the spot.",
        "Swing your bent arms in time.",
        "March forwards and backwards.",
        "Lift the knees a little more each minute.",
      ],
      start: "Standing, feet hip-width, elbows bent 90 degrees, fists soft.",
      end: """
        One knee lifted (hip 60 to 80 degrees, knee 90 degrees), opposite arm forward, \
        standing knee soft, trunk upright.
        """,
      sides: .bothAtOnce,
      equipment: "none",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        minutes: 2...3,
        text: "2 to 3 minutes before effort",
        standing: .verified,
        sources: [.nhsWarmup]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Lower knees, a hand on a chair.",
      harder: "Knee lifts to the opposite hand, 30 in 30 seconds.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      askFirst: [.frailty],
      standing: .verified,
      sources: [.nhsWarmup])
  }
}
