import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, ijspt-emg-table-2014, boren-2011, ekstrom-2007
  @inline(__always) static var sidePlankKnees: Exercise {
    Exercise(
      id: .sidePlankKnees,
      name: "Side plank from the knees",
      group: .trunk,
      trains: [
        "side of the trunk",
        "middle side-buttock muscle",
        "side of the waist",
      ],
      steps: [
        "Lie on your side, knees bent, on your elbow.",
        "Put your elbow under your shoulder.",
        "Lift the hips until trunk and thighs make a line.",
        "Hold 5 to 10 seconds and breathe.",
        "Let the hips down slowly.",
      ],
      start: """
        Lying on one side, propped on the lower forearm; elbow bent 90 degrees right under \
        the shoulder. Hips straight, knees bent 90 degrees, shins behind. Top hand on the \
        hip. Touching the floor: forearm, side of the lower hip, outer side of the lower \
        leg.
        """,
      end: """
        Hip lifted: shoulder, hip and knee in one straight line, seen from the front. \
        Touching the floor: forearm and the outer side of the lower knee and shin.
        """,
      sides: .oneAtATime,
      equipment: "mat",
      level: .build,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 3...6,
        hold: 5...10,
        daysPerWeek: 2...3,
        rest: 60,
        text: "2 to 3 rounds of 3 to 6 on each side, 2 to 3 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      efforts: [
        Exercise.Effort(
          .gluteusMedius, "74–103 % (full form, legs straight)", .verified, .ijsptEmgTable2014,
          note: "table of earlier studies; knee form is lower and not measured there"),
        Exercise.Effort(
          .gluteusMedius, "103 / 89 % (with leg lift)", .verified, .boren2011),
      ],
      easier: "Lean on the forearm at a wall, feet away from it.",
      harder: "Legs straight, or lift the top leg.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Not with sore outer hip on the lower side, or a sore shoulder.
        """,
      askFirst: [.heartBp],
      standing: .verified,
      sources: [.ekstrom2007, .ijsptEmgTable2014, .boren2011])
  }
}
