import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, ijspt-emg-table-2014, ekstrom-2007
  @inline(__always) static var allFoursReach: Exercise {
    Exercise(
      id: .allFoursReach,
      name: "Reach on hands and knees",
      group: .trunk,
      trains: [
        "low back",
        "large buttock muscle",
        "belly and back",
      ],
      steps: [
        "Kneel on hands and knees.",
        "Slide one leg back, then lift it level.",
        "Keep your back flat, as if it held a cup.",
        "Lift the other arm when you are steady.",
        "Hold 5 seconds and change sides.",
      ],
      start: """
        On hands and knees. Hands under the shoulders, elbows straight but soft. Knees under \
        the hips, hip-width apart. Hips 90 degrees, knees 90 degrees. Back level like a \
        table, eyes to the floor. Touching the floor: palms, knees, shins, tops of the feet.
        """,
      end: """
        One leg straight back, level with the trunk; the opposite arm straight ahead, level \
        with the ear. Pelvis level. Touching the floor: one palm and the opposite knee and \
        shin.
        """,
      sides: .oneAtATime,
      equipment: "mat, a towel under the knees",
      level: .build,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 5...8,
        hold: 5...5,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 5 to 8 on each side, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMaximus, "56 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies; from ekstrom-2007"),
        Exercise.Effort(
          .gluteusMedius, "42 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
      ],
      easier: "Move only the leg and keep the toes on the floor.",
      harder: "Hold 10 seconds, or draw a small square with the foot.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Sore knees or wrists: use “Bridge on two legs”.
        """,
      insteadIfItHurts: [.bridgeTwoLeg],
      standing: .verified,
      sources: [.ekstrom2007, .ijsptEmgTable2014])
  }
}
