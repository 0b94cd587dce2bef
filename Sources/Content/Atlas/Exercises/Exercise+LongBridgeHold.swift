import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, goom-2016, pht-leaflet-2018
  @inline(__always) static var longBridgeHold: Exercise {
    Exercise(
      id: .longBridgeHold,
      name: "Long bridge hold",
      group: .hamstring,
      trains: [
        "hamstrings",
        "sore sit-bone tendon",
      ],
      steps: [
        "Lie on your back with knees a little bent.",
        "Dig both heels into the floor.",
        "Lift your seat just off the floor.",
        "Hold and breathe, then lower.",
      ],
      start: """
        Lying on the back. Heels on the floor about 70 cm from the seat, toes up, knees bent \
        about 45 degrees. Arms along the sides. Touching: head, back, seat, arms, heels.
        """,
      end: """
        Seat 5 to 10 cm off the floor, hips nearly straight (about 160 to 170 degrees), \
        knees still about 45 degrees, toes up. Touching: head, shoulder blades, arms, both \
        heels.
        """,
      sides: .bothAtOnce,
      equipment: "mat",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 3...5,
        hold: 10...30,
        daysPerWeek: 5...7,
        rest: 60,
        text: "3 to 5 holds, start with 10 seconds and go up to 30, once or twice a day",
        standing: .ours,
        sources: [.clinicalConvention]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Bring the heels nearer and lift less.",
      harder: "Hold 45 seconds, or more weight on one leg.",
      stopIf: "Pain over 3 of 10 at the sit-bone, or cramp.",
      askFirst: [.pregnancy],
      standing: .unverified,
      sources: [.goom2016, .phtLeaflet2018])
  }
}
