import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, distefano-2009, ijspt-emg-table-2014, macaskill-2014
  @inline(__always) static var clam: Exercise {
    Exercise(
      id: .clam,
      name: "Clam",
      group: .gluteal,
      trains: [
        "middle side-buttock muscle",
        "deep hip rotators",
      ],
      steps: [
        "Lie on your side with knees bent.",
        "Keep your feet together.",
        "Lift the top knee like a book that opens.",
        "Do not let the top hip roll back.",
        "Lower over 3 seconds.",
      ],
      start: """
        Lying on one side, head on the lower arm or a pillow. Hips bent about 45 degrees, \
        knees bent about 90 degrees, one leg on the other, heels in line with the seat. Top \
        hand on the floor in front of the chest. Touching the floor: lower side of head, \
        shoulder, hip, leg and foot.
        """,
      end: """
        Heels still touching. The top knee is lifted 20 to 25 cm, so the thighs open about \
        35 to 40 degrees. Pelvis upright, top hip straight above the lower hip.
        """,
      sides: .oneAtATime,
      equipment: "mat or bed; pillow",
      level: .start,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 8...12,
        hold: 2...2,
        daysPerWeek: 3...3,
        rest: 60,
        text: "2 to 3 rounds of 8 to 12 on each side, 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "38–40 %", .verified, .distefano2009),
        Exercise.Effort(
          .gluteusMedius, "38–67 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMaximus, "34–53 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
      ],
      easier: "Put a pillow between the knees and only take the weight off it.",
      harder: "Loop band just above the knees, then “Leg raise lying on the side”.",
      harderForms: [.sideLegRaise],
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Lying on the sore side hip hurts: turn to the other side or use “Still \
        press to the side”.
        """,
      insteadIfItHurts: [.staticSidePress],
      standing: .verified,
      sources: [.distefano2009, .macaskill2014, .ijsptEmgTable2014])
  }
}
