import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: clinical-convention, van-dyk-2019
  @inline(__always) static var heelSlideLower: Exercise {
    Exercise(
      id: .heelSlideLower,
      name: "Heel slides",
      group: .hamstring,
      trains: [
        "hamstrings"
      ],
      steps: [
        "Lie on your back, heels on a towel on a smooth floor.",
        "Lift your hips as in the bridge.",
        "Slide the heels away over 4 seconds.",
        "Lower your seat, pull the heels back, repeat.",
      ],
      start: """
        On the back, hips lifted as in “Bridge on two legs”: shoulder-hip-knee one line, \
        knees bent 90 degrees, both heels on a folded towel on a smooth floor, toes up, arms \
        along the sides.
        """,
      end: """
        Heels have slid out: knees bent only about 30 degrees, hips 5 to 10 cm above the \
        floor. Touching: head, shoulder blades, arms, both heels on the towel.
        """,
      sides: .bothAtOnce,
      equipment: "towel on a smooth floor",
      level: .ready,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 4...8,
        daysPerWeek: 2...2,
        rest: 60,
        text: "2 to 3 rounds of 4 to 8, 2 days a week",
        standing: .ours,
        sources: [.clinicalConvention]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Slide one heel at a time with the seat on the floor.",
      harder: "Slower, then one leg. Athletes: Nordic lowering with a coach.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Never in the first weeks after a pulled hamstring.
        """,
      askFirst: [.osteoporosis, .pregnancy, .heartBp],
      standing: .unverified,
      sources: [.vanDyk2019])
  }
}
