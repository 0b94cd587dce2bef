import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: hanten-2000, clinical-convention
  @inline(__always) static var afterPelvicFloor: Exercise {
    Exercise(
      id: .afterPelvicFloor,
      name: "After easing the pelvic floor or tail-bone edge",
      group: .afterRelease,
      trains: [
        "move the joint after pressing"
      ],
      steps: [
        "Lie on your side with a pillow between your knees.",
        "Breathe in and let the seat muscles go soft.",
        "Breathe out with no squeeze.",
        "After ten breaths, hug one knee.",
      ],
      start: """
        Lying on the side, head on a pillow, hips and knees bent about 60 degrees, a pillow \
        between the knees, arms relaxed in front.
        """,
      end: """
        Same position; the belly is fuller on the in-breath. Last picture: top knee drawn up \
        to hip 100 degrees with both hands.
        """,
      sides: .bothAtOnce,
      equipment: "bed, two pillows",
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
      moves: [.pelvicFloor],
      standing: .unverified,
      sources: [.hanten2000, .clinicalConvention])
  }
}
