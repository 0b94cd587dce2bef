import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterHipFront: Exercise {
    Exercise(
      id: .afterHipFront,
      name: "After pressing the front of the hip",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Stand in a long step, hand on a chair.",
        "Tuck your tail bone under.",
        "Rock your weight forward until the rear hip opens.",
        "Rock back.",
      ],
      start: """
        Standing in a step: front foot flat, rear foot on the ball 60 cm behind, front knee \
        soft, rear knee nearly straight, one hand on a chair back, trunk upright.
        """,
      end: """
        Front knee bent 40 degrees over the foot, rear hip opened 10 to 15 degrees behind \
        the trunk line, pelvis tucked, trunk upright.
        """,
      sides: .oneAtATime,
      equipment: "chair back",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...10,
        daysPerWeek: 7...7,
        text: "5 to 10 slow moves, right after pressing",
        standing: .ours,
        sources: [.hanten2000]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Smaller moves.",
      harder: "A bit further, still with no pain.",
      stopIf: "Sharp or shooting pain, or tingling.",
      moves: [.iliopsoas, .rectusFemoris, .sartorius],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
