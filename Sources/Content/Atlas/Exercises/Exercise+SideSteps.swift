import Anatomy
import Evidence
import Safety

extension Exercise {
  /// - Source: leap-protocol-2016, nhs-balance
  @inline(__always) static var sideSteps: Exercise {
    Exercise(
      id: .sideSteps,
      name: "Side steps",
      group: .gluteal,
      trains: [
        "middle side-buttock muscle",
        "sore outer-hip tendons",
        "balance",
      ],
      steps: [
        "Stand with your feet together, knees soft.",
        "Step to the side, slow and controlled.",
        "Bring the other foot to join it.",
        "Keep your hip bones level.",
        "Ten steps one way, then ten back.",
      ],
      start: """
        Standing beside a wall or worktop. Feet together, toes ahead. Knees bent about 15 \
        degrees. Hands on the hips, or fingertips on the worktop.
        """,
      end: """
        Feet about 40 cm apart. Both are flat, toes ahead. Weight in the middle. Knees bent \
        15 to 20 degrees. Hip bones level. Trunk upright.
        """,
      sides: .bothAtOnce,
      equipment: "worktop or wall",
      level: .start,
      dose: ExerciseDose(
        rounds: 1...1,
        repeats: 10...10,
        daysPerWeek: 5...7,
        rest: 30,
        text: "10 steps each way, daily",
        standing: .verified,
        sources: [.leapProtocol2016, .nhsBalance]),
      effortNote: "No figure found in the studies read; level of effort not known.",
      easier: "Smaller steps, hold on.",
      harder: "Loop band above the knees, from week 3.",
      stopIf: """
        Pain over 4 of 10, pain that shoots or tingles down the leg, or pain still up the \
        next morning.
        """,
      askFirst: [.frailty],
      standing: .verified,
      sources: [.leapProtocol2016, .nhsBalance])
  }
}
