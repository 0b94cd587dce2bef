import Evidence

extension RedFlag {
  /// - Source: khan-2006, pulse-ali, nhs-pad, rcem-ali
  @inline(__always) static var coldLeg: RedFlag {
    RedFlag(
      id: .coldLeg,
      short: "A leg or foot suddenly cold, pale or blue",
      ask: "Did a leg suddenly turn cold and pale or blue, or suddenly numb and very painful?",
      stage: .gate,
      action: .emergency,
      reason: "An artery of the leg may be blocked.",
      notCounted: """
        Cold feet on both sides for years; one leg that feels cool to you but looks and feels \
        like the other.
        """,
      clarify: ClarifyingQuestion(
        ask: "When did the leg change?",
        answers: [
          ClarifyingAnswer(
            id: "now",
            say: "In the last 2 weeks, or it got worse then.",
            sets: .yes),
          ClarifyingAnswer(
            id: "slow",
            say: "Slowly, over months: poor blood flow. No worse in the last 2 weeks.",
            sets: .yesWithinDays,
            pressing: .no,
            setsOther: SafetySetting(.walkLeg, .yes)),
          ClarifyingAnswer(
            id: "always",
            say: "Both feet have been cold for years. No change.",
            sets: .yesMention),
        ],
        notSure: .yes),
      figures: "Cool skin LR 5.90 in symptomatic leg complaints",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays],
      standing: .verified,
      sources: [.khan2006, .pulseAli, .nhsPad, .rcemAli])
  }
}
