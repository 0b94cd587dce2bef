import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: mskdorset-back, suffolk-stenosis
  @inline(__always) static var kneeHug: Exercise {
    Exercise(
      id: .kneeHug,
      name: "Knee hug",
      group: .mobility,
      trains: [
        "low back",
        "buttock",
        "hip",
      ],
      steps: [
        "Lie on your back with knees bent.",
        "Bring one knee up.",
        "Hold it behind the thigh with both hands.",
        "Pull gently for 5 seconds, then let go.",
      ],
      start: "On the back, both knees bent 90 degrees, soles flat, head on a thin pillow.",
      end: """
        One thigh drawn towards the chest: hip about 110 to 120 degrees bent, knee about 110 \
        degrees, both hands linked behind that thigh. The other foot stays flat. Head and \
        shoulders down.
        """,
      sides: .oneAtATime,
      equipment: "mat or bed",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 5...8,
        hold: 5...5,
        daysPerWeek: 7...7,
        timesADay: 3,
        text: "5 repeats, little and often through the day",
        standing: .verified,
        sources: [.mskdorsetBack]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Hold with a towel round the thigh.",
      harder: "Both knees, one after the other.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning. Pinch in the groin: open the knee to the side, or leave it out.
        """,
      askFirst: [.hipReplacement, .osteoporosis],
      standing: .verified,
      sources: [.mskdorsetBack, .suffolkStenosis])
  }
}
