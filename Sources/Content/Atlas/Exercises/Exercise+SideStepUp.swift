import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, macaskill-2014, ijspt-emg-table-2014, ekstrom-2007
  @inline(__always) static var sideStepUp: Exercise {
    Exercise(
      id: .sideStepUp,
      name: "Step up sideways",
      group: .stairs,
      trains: [
        "middle side-buttock muscle"
      ],
      steps: [
        "Stand sideways next to a step.",
        "Put the near foot on it.",
        "Push up until that leg is straight.",
        "Lower until the far heel just taps the floor.",
      ],
      start: """
        Standing sideways to a step 10 to 15 cm high, one hand on a rail in front. Near foot \
        whole on the step, hip and knee bent about 40 degrees. Far foot flat on the floor. \
        Pelvis level.
        """,
      end: """
        Standing on the step leg, hip and knee straight. The far leg is straight and hangs \
        beside the step, foot at step height. Hip bones level, trunk upright, knee over the \
        toes.
        """,
      sides: .oneAtATime,
      equipment: "step, rail",
      level: .build,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 8...12,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 8 to 12 on each side, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "61 %", .verified, .macaskill2014),
        Exercise.Effort(
          .gluteusMaximus, "31 %", .verified, .macaskill2014),
        Exercise.Effort(
          .gluteusMedius, "43–59 %", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies"),
      ],
      easier: "Step 5 cm high (a thick book is not safe: use a fixed step).",
      harder: "Higher step, or a bag in the far hand.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Stop if the hip drops to one side.
        """,
      askFirst: [.frailty],
      standing: .verified,
      sources: [.macaskill2014, .ekstrom2007])
  }
}
