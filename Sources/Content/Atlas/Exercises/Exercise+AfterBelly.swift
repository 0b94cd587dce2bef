import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterBelly: Exercise {
    Exercise(
      id: .afterBelly,
      name: "After pressing the belly wall",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your back with knees bent.",
        "Breathe in and let the belly rise.",
        "Breathe out slowly and let it fall.",
        "Roll both knees a little to each side.",
      ],
      start: """
        On the back, knees bent 90 degrees, soles flat, one hand on the belly, one on the \
        chest.
        """,
      end: """
        Belly hand raised by the breath, chest hand still; second picture: both knees tipped \
        20 degrees to one side.
        """,
      sides: .bothAtOnce,
      equipment: "mat or bed",
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
      moves: [.rectusAbdominis],
      askFirst: [.pregnancy],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
