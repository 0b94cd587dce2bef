import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhs-balance, tayside-balance, nhsinform-balance
  @inline(__always) static var oneLegStand: Exercise {
    Exercise(
      id: .oneLegStand,
      name: "Stand on one leg",
      group: .balance,
      trains: [
        "middle side-buttock muscle",
        "ankle",
        "balance",
      ],
      steps: [
        "Stand near a wall or a firm chair.",
        "Shift your weight on to one leg.",
        "Lift the other foot a hand off the floor.",
        "Keep your hip bones level and look ahead.",
        "Hold up to 30 seconds. Change legs.",
      ],
      start: """
        Standing, feet hip-width apart, fingertips on a chair back or worktop in front, eyes \
        ahead.
        """,
      end: """
        Weight on one leg, that knee 5 to 10 degrees bent. The other foot is about 15 cm off \
        the floor, its hip 30 degrees and knee 60 degrees bent, legs not touching. Hip bones \
        level, trunk upright, hands just above the support.
        """,
      sides: .oneAtATime,
      equipment: "wall, chair or worktop",
      level: .start,
      dose: ExerciseDose(
        rounds: 3...3,
        repeats: 1...1,
        hold: 10...30,
        daysPerWeek: 5...7,
        rest: 30,
        text: "3 times up to 30 seconds on each side, most days",
        standing: .ours,
        sources: [.nhsBalance]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Keep fingertips on the support, or toes of the other foot on the floor.",
      harder: "Turn the head, shut your eyes next to a wall, then “Balance on soft ground”.",
      harderForms: [.softGroundStand],
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Outer-hip pain within 30 seconds: note it and stop.
        """,
      askFirst: [.frailty],
      standing: .verified,
      sources: [.nhsBalance, .taysideBalance, .nhsinformBalance])
  }
}
