import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: nhsinform-back-ex, eorthopod-disc
  @inline(__always) static var backBendStanding: Exercise {
    Exercise(
      id: .backBendStanding,
      name: "Gentle back bend",
      group: .mobility,
      trains: [
        "low back after long sitting"
      ],
      steps: [
        "Stand with feet shoulder-width apart.",
        "Put your hands on the small of your back.",
        "Lean back a little over your hands.",
        "Come back at once. Breathe out.",
      ],
      start: """
        Standing, feet shoulder-width, legs straight, hands on the back of the pelvis, \
        fingers pointing down.
        """,
      end: """
        Trunk leaning back about 15 to 20 degrees, hips pushed slightly forward, knees \
        straight, chin level, hands supporting.
        """,
      sides: .bothAtOnce,
      equipment: "none",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...8,
        hold: 1...1,
        daysPerWeek: 7...7,
        timesADay: 3,
        text: "5 repeats, after each long sit",
        standing: .verified,
        sources: [.nhsinformBackEx]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Lie on your front and rest on your elbows for 30 seconds.",
      harder: "A little further, never forced.",
      stopIf: """
        Pain moves down the leg or grows. Not with spinal stenosis or worse on leaning back.
        """,
      askFirst: [.pregnancy, .hypermobile],
      standing: .verified,
      sources: [.nhsinformBackEx, .eorthopodDisc])
  }
}
