import Anatomy
import Evidence

extension RedFlag {
  /// - Source: nhs-pad, nice-cg147
  @inline(__always) static var walkLeg: RedFlag {
    RedFlag(
      id: .walkLeg,
      short: "Leg pain after the same walk, gone within minutes of standing still",
      ask: """
        Does leg or buttock pain come after about the same walk each time, and go within minutes \
        when you just stand still?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: [.buttock, .leg], ageFrom: 40),
        When(regions: [.buttock, .leg], answers: [.smokerOrArteryDisease]),
        When(regions: [.buttock, .leg], conditions: [.artery, .diabetes]),
      ],
      action: .withinDays,
      reason: "The arteries of the leg may be narrow.",
      notCounted: "Pain from the first step; pain that only eases when you sit or bend forward.",
      clarify: ClarifyingQuestion(
        ask: "What makes it go?",
        answers: [
          ClarifyingAnswer(
            id: "stand",
            say: "Just standing still for some minutes.",
            sets: .yes),
          ClarifyingAnswer(
            id: "sit",
            say: "I must sit or bend forward.",
            sets: .yesMention),
          ClarifyingAnswer(
            id: "first",
            say: "It hurts from the first step.",
            sets: .yesMention),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Did it get much worse in the last 2 weeks, or is there foot pain at night or a sore \
          that does not heal?
          """, raisesTo: .sameDay)
      ],
      listed: [.no, .notSure, .yes, .yesMention, .yesSameDay],
      standing: .verified,
      sources: [.nhsPad, .niceCg147])
  }
}
