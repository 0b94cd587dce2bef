import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, ijspt-emg-table-2014, macaskill-2014
  @inline(__always) static var proneLegLift: Exercise {
    Exercise(
      id: .proneLegLift,
      name: "Leg lift on the front",
      group: .gluteal,
      trains: [
        "large buttock muscle",
        "hamstrings",
      ],
      steps: [
        "Lie on your front, a pillow under your belly.",
        "Squeeze one side of your seat.",
        "Lift that foot about 15 cm, knee straight.",
        "Hold 2 seconds and lower slowly.",
      ],
      start: """
        Lying on the front, forehead on the hands, one pillow under the belly. Both legs \
        straight, toes pointing back. Touching the floor: forearms, chest, pillow, thighs, \
        tops of the feet.
        """,
      end: """
        One leg straight and lifted about 10 degrees from the hip (foot about 15 cm up); \
        both hip bones still press the floor; the low back is not arched. The other leg \
        rests.
        """,
      sides: .oneAtATime,
      equipment: "mat, pillow",
      level: .build,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 8...12,
        hold: 2...2,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 8 to 12 on each side, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMaximus, "59 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMedius, "46 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMaximus, "100.7 % (with a weight that allows 10)", .verified, .macaskill2014),
      ],
      easier: "“Bridge on two legs” instead.",
      easierForms: [.bridgeTwoLeg],
      harder: "Knee bent 90 degrees, or a light ankle weight.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Back pain when you lie on your front: leave it out.
        """,
      askFirst: [.pregnancy],
      standing: .verified,
      sources: [.macaskill2014])
  }
}
