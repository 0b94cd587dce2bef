import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: tayside-balance
  @inline(__always) static var heelRaise: Exercise {
    Exercise(
      id: .heelRaise,
      name: "Heel raise",
      group: .stairs,
      trains: [
        "calf",
        "balance",
      ],
      steps: [
        "Stand tall and hold on to something firm.",
        "Rise on to the balls of both feet over 3 seconds.",
        "Keep weight over the big toes.",
        "Lower over 5 seconds.",
      ],
      start: """
        Standing, feet hip-width and flat, knees straight but soft, fingertips on a worktop.
        """,
      end: """
        Heels 6 to 8 cm off the floor, weight over the big toes, ankles not rolling out, \
        knees straight. Touching: balls of both feet, fingertips.
        """,
      sides: .bothAtOnce,
      equipment: "worktop or chair back",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...2,
        repeats: 8...10,
        daysPerWeek: 3...3,
        rest: 60,
        text: "up to 10 repeats, three times a week",
        standing: .verified,
        sources: [.taysideBalance]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Smaller rise, both hands on.",
      harder: "One leg, or heels over the edge of a step.",
      stopIf: """
        Calf pain over 4 of 10, or one calf is hot, red or swollen: stop and get help the \
        same day.
        """,
      standing: .verified,
      sources: [.taysideBalance])
  }
}
