import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, distefano-2009
  @inline(__always) static var splitSquat: Exercise {
    Exercise(
      id: .splitSquat,
      name: "Split squat with support",
      group: .stairs,
      trains: [
        "thighs",
        "large buttock muscle",
        "middle side-buttock muscle",
      ],
      steps: [
        "Stand in a long step, one hand on a chair.",
        "Bend both knees and sink straight down.",
        "Stop before it hurts or half way down.",
        "Push up through the front heel.",
      ],
      start: """
        Standing in a long step: front foot flat, rear foot on the ball, 60 to 80 cm apart, \
        feet hip-width. Hips and knees straight. Trunk upright. One hand on a chair back at \
        the side.
        """,
      end: """
        Both knees bent: front knee about 70 to 80 degrees and over the middle of the foot, \
        front hip about 70 degrees; rear knee about 80 degrees, 15 to 20 cm above the floor; \
        rear heel up. Trunk upright.
        """,
      sides: .oneAtATime,
      equipment: "chair back",
      level: .ready,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 6...10,
        daysPerWeek: 2...2,
        rest: 60,
        text: "2 to 3 rounds of 6 to 10 on each side, 2 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "48 % (lunge)", .verified, .distefano2009)
      ],
      easier: "Smaller dip, or “Stand up and sit down”.",
      easierForms: [.sitToStand],
      harder: "Bag in each hand.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Not with a pinch in the groin.
        """,
      askFirst: [.hipReplacement, .pregnancy, .frailty, .heartBp],
      standing: .verified,
      sources: [.distefano2009])
  }
}
