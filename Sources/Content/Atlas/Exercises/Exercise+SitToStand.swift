import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: tayside-balance, sts-seat-2017
  @inline(__always) static var sitToStand: Exercise {
    Exercise(
      id: .sitToStand,
      name: "Stand up and sit down",
      group: .stairs,
      trains: [
        "thighs",
        "large buttock muscle",
      ],
      steps: [
        "Sit near the front of a firm chair.",
        "Put your feet under your knees, hip-width apart.",
        "Lean forward and stand up over 2 seconds.",
        "Sit down slowly over 3 seconds.",
      ],
      start: """
        Sitting on the front half of a firm chair (seat 45 to 50 cm). Hips about 90 degrees, \
        knees about 100 degrees bent, feet flat, hip-width apart, a little behind the knees. \
        Trunk upright. Arms crossed on the chest or hands on the thighs.
        """,
      end: """
        Standing upright in front of the chair, hips and knees straight, feet flat, calves \
        almost touching the seat. Half-way picture: trunk leaning forward about 35 degrees, \
        seat just off the chair, knees over the toes and apart.
        """,
      sides: .bothAtOnce,
      equipment: "firm chair against a wall",
      level: .start,
      dose: ExerciseDose(
        rounds: 2...3,
        repeats: 6...10,
        daysPerWeek: 3...3,
        rest: 60,
        text: "up to 10 repeats, three times a week or more",
        standing: .verified,
        sources: [.taysideBalance]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "A higher seat or a cushion, or push with the hands.",
      harder: "Lower seat, slower, or a bag of books held at the chest.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      standing: .verified,
      sources: [.taysideBalance, .stsSeat2017])
  }
}
