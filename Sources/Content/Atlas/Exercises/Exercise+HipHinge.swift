import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, distefano-2009, goom-2016
  @inline(__always) static var hipHinge: Exercise {
    Exercise(
      id: .hipHinge,
      name: "Hip hinge (bow)",
      group: .hamstring,
      trains: [
        "hamstrings",
        "large buttock muscle",
        "back",
      ],
      steps: [
        "Stand with soft knees, hands on your thighs.",
        "Push your seat back as if to close a door.",
        "Slide your hands down to the knees.",
        "Keep your back flat.",
        "Squeeze your seat to stand up.",
      ],
      start: """
        Standing. Feet flat and hip-width apart. Knees bent 10 to 15 degrees. Hands on the \
        front of the thighs. Trunk upright.
        """,
      end: """
        Trunk leaning forward about 45 degrees from the hips. Back flat from head to tail \
        bone. Seat pushed back behind the heels. Knees still bent 15 to 20 degrees. Shins \
        upright. Hands at the knees.
        """,
      sides: .bothAtOnce,
      equipment: "none; later a bag or weight",
      level: .build,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 8...12,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 8 to 12, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "58 % (one–leg form)", .unverified, .distefano2009),
        Exercise.Effort(
          .gluteusMaximus, "59 % (one–leg form)", .unverified, .distefano2009),
      ],
      easier: "Lean only 20 degrees, or stand with your seat 20 cm from a wall and touch it.",
      harder: "Hold a bag, or stand on one leg with a hand on a chair.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Sit-bone pain: lean less far.
        """,
      askFirst: [.hipReplacement, .osteoporosis, .nerveSigns],
      standing: .unverified,
      sources: [.distefano2009, .goom2016])
  }
}
