import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhs-back-exercises
  @inline(__always) static var bottomToHeels: Exercise {
    Exercise(
      id: .bottomToHeels,
      name: "Bottom to heels",
      group: .mobility,
      trains: [
        "low back",
        "hips",
        "buttock",
      ],
      steps: [
        "Kneel on hands and knees.",
        "Move your seat slowly back to your heels.",
        "Stop where it is still comfortable.",
        "Take one deep breath and come back.",
      ],
      start: """
        On hands and knees: hands under the shoulders, knees under the hips, back fairly \
        flat, elbows soft.
        """,
      end: """
        Seat moved back to about a hand above the heels, hips about 120 degrees bent, arms \
        straight ahead, hands still in place, head between the arms.
        """,
      sides: .bothAtOnce,
      equipment: "mat",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 8...10,
        hold: 3...3,
        daysPerWeek: 7...7,
        text: "8 to 10 repeats, daily",
        standing: .verified,
        sources: [.nhsBackExercises]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Go only half way, or “Knee hug” in bed.",
      easierForms: [.kneeHug],
      harder: "Walk the hands to one side.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Bad knees: leave it out.
        """,
      askFirst: [.hipReplacement, .osteoporosis, .hypermobile],
      standing: .verified,
      sources: [.nhsBackExercises])
  }
}
