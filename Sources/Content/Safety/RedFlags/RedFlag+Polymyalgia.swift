import Evidence

extension RedFlag {
  /// - Source: nhs-pmr, wales-gca
  @inline(__always) static var polymyalgia: RedFlag {
    RedFlag(
      id: .polymyalgia,
      short: "Both shoulders and both hips stiff 45 minutes each morning",
      ask: """
        Over 50: both shoulders AND both hips or thighs stiff and sore for over 45 minutes in \
        the morning, for more than a week?
        """,
      stage: .afterDrawing,
      when: [When(ageFrom: 50)],
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "This may be an inflammation called polymyalgia.",
      notCounted: "Stiffness of a few minutes; soreness after new exercise.",
      clarify: ClarifyingQuestion(
        ask: "For how long?",
        answers: [
          ClarifyingAnswer(
            id: "week",
            say: "For more than a week.",
            sets: .yes),
          ClarifyingAnswer(
            id: "days",
            say: "A few days, after hard use.",
            sets: .yesMention),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Is there a headache that is not your usual one? A sore scalp? Jaw pain when you chew? \
          Any trouble seeing?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesMention, .yesEmergency],
      standing: .verified,
      sources: [.nhsPmr, .walesGca])
  }
}
