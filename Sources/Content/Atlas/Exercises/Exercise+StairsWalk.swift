import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, macaskill-2014, kingston-gtps
  @inline(__always) static var stairsWalk: Exercise {
    Exercise(
      id: .stairsWalk,
      name: "Stairs and hills",
      group: .stairs,
      trains: [
        "buttock muscles",
        "thighs",
        "heart and lungs",
      ],
      steps: [
        "Warm up with 3 minutes on the flat.",
        "Walk up one flight or a gentle slope.",
        "Put your whole foot on each step.",
        "Come down slowly with a hand on the rail.",
        "Rest until you can talk with ease.",
      ],
      start: """
        Standing at the foot of stairs, one hand on the rail, one whole foot on the first \
        step, trunk leaning forward about 10 degrees, feet hip-width apart.
        """,
      end: """
        Mid-step: front leg pushing straight, pelvis level, rear foot just off the step \
        below, one hand on the rail, knee over the middle toes.
        """,
      sides: .bothAtOnce,
      equipment: "stairs with a rail or a hill",
      level: .build,
      dose: ExerciseDose(
        rounds: 1...1,
        minutes: 5...10,
        daysPerWeek: 3...3,
        rest: 60,
        text: "5 to 10 minutes, 3 days a week; add 1 to 2 minutes a week",
        add: "1 to 2 minutes a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "62.7 % (one step)", .verified, .macaskill2014)
      ],
      easier: "One step at a time, both feet on each step.",
      harder: "Two flights more, or a light backpack. Not two steps at once with hip pain.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Chest pain, faintness or breath that does not calm: stop and call for \
        help.
        """,
      askFirst: [.frailty, .heartBp],
      standing: .unverified,
      sources: [.macaskill2014, .kingstonGtps])
  }
}
