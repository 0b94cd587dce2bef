import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, ijspt-emg-table-2014, kang-2016, leap-protocol-2016
  @inline(__always) static var bridgeTwoLeg: Exercise {
    Exercise(
      id: .bridgeTwoLeg,
      name: "Bridge on two legs",
      group: .gluteal,
      trains: [
        "large buttock muscle",
        "hamstrings",
        "belly and back",
      ],
      steps: [
        "Lie on your back with both knees bent.",
        "Squeeze your seat and press through your heels.",
        "Lift your hips until knees, hips and chest make one line.",
        "Hold 3 to 5 seconds and breathe.",
        "Lower slowly over 3 seconds.",
      ],
      start: """
        Lying on the back, head on the floor or a thin pillow. Knees bent about 90 degrees \
        and pointing to the ceiling, hip-width apart. Soles flat on the floor, heels about \
        45 cm from the seat. Arms straight along the sides, palms down. Touching the floor: \
        head, shoulders, back, seat, arms, both soles.
        """,
      end: """
        Hips lifted so that shoulder, hip and knee lie on one straight slope; hip angle near \
        180 degrees, knees still about 90. Low back not arched. Touching the floor: head, \
        shoulder blades, arms, both soles. The seat is 20 to 25 cm off the floor.
        """,
      sides: .bothAtOnce,
      equipment: "mat or bed",
      level: .start,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 8...12,
        hold: 3...5,
        daysPerWeek: 3...3,
        rest: 60,
        text: "2 to 3 rounds of 8 to 12, 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "28 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMaximus, "25 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
      ],
      easier: "Lift only half way, or do it in bed.",
      harder: """
        Push the knees a little apart, hold 10 seconds, then go on to “Bridge on one leg”.
        """,
      harderForms: [.bridgeOneLeg],
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Cramp at the back of the thigh: bring your heels nearer.
        """,
      askFirst: [.pregnancy],
      standing: .verified,
      sources: [.ijsptEmgTable2014, .kang2016, .leapProtocol2016])
  }
}
