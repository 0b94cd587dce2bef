import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhsinform-back-ex, nhs-back-exercises
  @inline(__always) static var kneeRolls: Exercise {
    Exercise(
      id: .kneeRolls,
      name: "Knee rolls",
      group: .mobility,
      trains: [
        "low back",
        "hips",
      ],
      steps: [
        "Lie on your back with knees bent and together.",
        "Let both knees roll slowly to one side.",
        "Keep both shoulders down.",
        "Wait 2 seconds, then roll to the other side.",
      ],
      start: """
        On the back, a thin pillow under the head. Knees together, bent 90 degrees. Soles \
        flat. Arms out to the sides at 45 degrees, palms down.
        """,
      end: """
        Both knees tipped together to one side, about 40 to 60 degrees. The outer edge of \
        one foot is on the floor. Both shoulder blades are still down. Head to the middle.
        """,
      sides: .bothAtOnce,
      equipment: "mat or bed",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...10,
        hold: 2...2,
        daysPerWeek: 7...7,
        timesADay: 3,
        text: "5 repeats 3 times a day, add 1 or 2 every few days",
        standing: .verified,
        sources: [.nhsinformBackEx]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Tip only a little.",
      harder: "Feet off the floor, hips 90 degrees.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      askFirst: [.hipReplacement, .pregnancy],
      standing: .verified,
      sources: [.nhsinformBackEx, .nhsBackExercises])
  }
}
