import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, voloshina-2013, sherrington-2020
  @inline(__always) static var softGroundStand: Exercise {
    Exercise(
      id: .softGroundStand,
      name: "Balance on soft ground",
      group: .balance,
      trains: [
        "ankles",
        "hip side muscles",
        "trip preparation",
      ],
      steps: [
        "Fold a blanket or use a firm cushion.",
        "Stand on it with both feet for 30 seconds.",
        "Bend your knees a little and sway.",
        "Then try one leg with a hand on a wall.",
      ],
      start: """
        Standing with both feet on a folded blanket about 5 cm thick, in a corner or with a \
        chair back in front, knees 15 degrees bent.
        """,
      end: """
        One foot on the blanket, knee 15 degrees bent, the other foot 15 cm up; fingertips \
        of one hand on the wall; trunk upright, pelvis level.
        """,
      sides: .bothAtOnce,
      equipment: "folded blanket or firm cushion, wall",
      level: .ready,
      dose: ExerciseDose(
        rounds: 3...3,
        repeats: 1...1,
        hold: 20...30,
        daysPerWeek: 3...5,
        rest: 30,
        text: "3 rounds of 1, 3 to 5 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Two feet, both hands on.",
      harder: "Catch a ball, or squat a little on one leg.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Stop if you cannot grab a support at once.
        """,
      askFirst: [.osteoporosis, .pregnancy, .frailty],
      standing: .unverified,
      sources: [.voloshina2013, .sherrington2020])
  }
}
