import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhsinform-back-ex, nhs-back-exercises
  @inline(__always) static var pelvicTilt: Exercise {
    Exercise(
      id: .pelvicTilt,
      name: "Pelvic tilt",
      group: .mobility,
      trains: [
        "low back",
        "belly",
      ],
      steps: [
        "Lie on your back with knees bent.",
        "Press the small of your back down.",
        "Hold 2 seconds.",
        "Let go until there is a small arch again.",
      ],
      start: """
        On the back, knees bent 90 degrees, soles flat, hands on the hip bones; a small gap \
        under the low back.
        """,
      end: """
        Low back flat on the floor, pubic bone tipped towards the ribs by 1 to 2 cm, seat \
        still on the floor, knees unmoved.
        """,
      sides: .bothAtOnce,
      equipment: "mat or bed",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...15,
        hold: 2...2,
        daysPerWeek: 7...7,
        timesADay: 3,
        text: "5 repeats 3 times a day, up to 10 to 15",
        standing: .verified,
        sources: [.nhsinformBackEx]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Smaller tilt, or sitting on a chair.",
      harder: "Standing against a wall.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      askFirst: [.pregnancy],
      standing: .verified,
      sources: [.nhsinformBackEx, .nhsBackExercises])
  }
}
