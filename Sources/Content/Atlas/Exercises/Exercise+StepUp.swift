import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, macaskill-2014, nhs-balance, neto-2020
  @inline(__always) static var stepUp: Exercise {
    Exercise(
      id: .stepUp,
      name: "Step up",
      group: .stairs,
      trains: [
        "middle side-buttock muscle",
        "thighs",
        "large buttock muscle, with extra weight",
      ],
      steps: [
        "Stand in front of a step, next to a rail.",
        "Put one whole foot on the step.",
        "Lean a little forward and stand up on it.",
        "Step down slowly with the other leg first.",
        "Keep the knee over the middle toes.",
      ],
      start: """
        Standing facing a step 10 to 20 cm high, one hand on a rail. One foot is whole on \
        the step: hip bent about 45 degrees, knee about 60 degrees. The other foot is flat \
        on the floor, leg straight. Trunk upright.
        """,
      end: """
        Standing tall on the step on that leg, hip and knee straight, pelvis level; the \
        other foot hangs beside it, just off the step, knee slightly bent. Touching: one \
        sole on the step, one hand on the rail.
        """,
      sides: .oneAtATime,
      equipment: "step 10-20 cm, rail or wall",
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
          .gluteusMedius, "62.7 %", .verified, .macaskill2014),
        Exercise.Effort(
          .gluteusMaximus, "28.7 %", .verified, .macaskill2014,
          note: "too low to make it stronger without load"),
      ],
      easier: "Lower step, or both hands on the rail.",
      harder: "Higher step (up to 30 cm) or a bag in each hand. Load wakes up gluteus maximus.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      askFirst: [.frailty],
      standing: .verified,
      sources: [.macaskill2014, .nhsBalance, .neto2020])
  }
}
