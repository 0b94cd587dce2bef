import Evidence

extension RedFlag {
  /// - Source: post-op-wound, gcare-hip
  @inline(__always) static var woundAfterOp: RedFlag {
    RedFlag(
      id: .woundAfterOp,
      short: "Wound red, hot or leaking, or new pain there",
      ask: """
        After an operation there: is the wound red, hot, leaking or opening? Or is there new \
        pain?
        """,
      stage: .afterDrawing,
      when: [When(conditions: [.operatedPlace, .surgery, .hipReplacement])],
      action: .sameDay,
      reason: "The wound may be infected, or a joint may be loose.",
      clarify: ClarifyingQuestion(
        ask: "What fits best?",
        answers: [
          ClarifyingAnswer(
            id: "wound",
            say: "The wound is red, hot, leaking or opening, or the pain grows.",
            sets: .yes),
          ClarifyingAnswer(
            id: "new",
            say: """
              New pain near an operation of the last 3 months, or a replaced joint. It does not \
              grow.
              """,
            sets: .yesWithinDays,
            pressing: .askFirst),
          ClarifyingAnswer(
            id: "old",
            say: """
              Operated long ago, healed, no joint or metal. The ache is elsewhere or of another \
              kind.
              """,
            sets: .yesMention),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Is there fever, or are you very ill? Or is a replaced hip suddenly shorter, turned, or \
          unable to bear weight?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesEmergency, .yesMention, .yesWithinDays],
      standing: .verified,
      sources: [.postOpWound, .gcareHip])
  }
}
