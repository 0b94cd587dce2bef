import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, distefano-2009, ijspt-emg-table-2014, macaskill-2014
  @inline(__always) static var sideLegRaise: Exercise {
    Exercise(
      id: .sideLegRaise,
      name: "Leg raise lying on the side",
      group: .gluteal,
      trains: [
        "middle side-buttock muscle",
        "small side-buttock muscle",
      ],
      steps: [
        "Lie on your side, lower knee bent.",
        "Straighten the top leg in line with your body.",
        "Turn the toes level or a bit down.",
        "Lift the leg 30 cm and hold 2 seconds.",
        "Lower over 3 seconds to a pillow.",
      ],
      start: """
        Lying on the side, back against a wall if possible. Lower hip and knee bent about 45 \
        degrees. Top leg straight at hip and knee, in line with the trunk, resting on one or \
        two pillows so that it does not hang across. Toes point forward. Top hand on the \
        floor in front of the chest.
        """,
      end: """
        Top leg straight, lifted about 20 degrees above level (foot about 30 cm above the \
        pillows), heel leading, toes still forward or slightly down. Trunk and pelvis have \
        not rolled back. Touching the floor: lower side of head, shoulder, hip, leg.
        """,
      sides: .oneAtATime,
      equipment: "mat, one or two pillows",
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
          .gluteusMedius, "81 %", .verified, .distefano2009),
        Exercise.Effort(
          .gluteusMedius, "42–81 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMaximus, "39–51 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
        Exercise.Effort(
          .gluteusMedius, "99.9 % (with a weight that allows 10)", .verified, .macaskill2014),
      ],
      easier: "Clam, or “Still press to the side”.",
      easierForms: [.staticSidePress],
      harder: "Light ankle weight, or the leg a little behind the body line.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Outer hip sore at night afterwards: go back to “Still press to the \
        side”.
        """,
      insteadIfItHurts: [.staticSidePress],
      askFirst: [.pregnancy],
      standing: .verified,
      sources: [.distefano2009, .macaskill2014, .ijsptEmgTable2014])
  }
}
