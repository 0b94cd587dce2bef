import Anatomy
import Evidence

extension RedFlag {
  /// - Source: rudwaleit-2006, sieper-2009
  @inline(__always) static var inflammatory: RedFlag {
    RedFlag(
      id: .inflammatory,
      short: "Began before 45: stiff mornings, better moving, woken late at night",
      ask: """
        Has back or buttock pain lasted over 3 months, and did it begin before 45? And do two or \
        more of these fit? Stiff over 30 minutes in the morning. Better when you move, and not \
        when you rest. Woken in the second half of the night. Buttock pain that changes sides. \
        Or do you have psoriasis, an inflamed bowel, or had a red painful eye?
        """,
      stage: .afterDrawing,
      when: [When(regions: [.back, .buttock, .hip], daysFrom: 84, onsetAgeTo: 45)],
      action: .withinDays,
      selfMassage: .ok,
      reason: "The spine may be inflamed (axial spondyloarthritis).",
      clarify: ClarifyingQuestion(
        ask: """
          How many of these fit? Stiff over 30 minutes. Better when you move. Woken late at \
          night. Sides change. Or psoriasis, bowel or eye illness.
          """,
        answers: [
          ClarifyingAnswer(
            id: "two",
            say: "Two or more, or one of the illnesses.",
            sets: .yes),
          ClarifyingAnswer(
            id: "one",
            say: "One or none.",
            sets: .yesMention),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          "Is one eye red and painful now?", raisesTo: .sameDay)
      ],
      figures: ">=3 of 4: LR 12.4; >=2: LR 3.7; eye pain and redness: same day",
      listed: [.no, .notSure, .yes, .yesMention, .yesSameDay],
      standing: .verified,
      sources: [.rudwaleit2006, .sieper2009])
  }
}
