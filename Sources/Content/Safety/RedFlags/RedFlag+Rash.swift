import Evidence

extension RedFlag {
  /// - Source: zoster-web, cohen-2013-zoster, nhs-shingles
  @inline(__always) static var rash: RedFlag {
    RedFlag(
      id: .rash,
      short: "A burning strip of skin on one side, with or without rash",
      ask: """
        Is there a burning, tingling or tender strip of skin on one side? With red skin or \
        blisters that are NEW in the last 7 days? Or, in the last 2 weeks, so tender that \
        clothes or a light touch hurt, and no rash yet?
        """,
      stage: .afterDrawing,
      action: .sameDay,
      reason: "This may be shingles.",
      notCounted: """
        A rash that has dried to crusts or healed; pain that stays afterwards: within days.
        """,
      clarify: ClarifyingQuestion(
        ask: "What does the skin look like?",
        answers: [
          ClarifyingAnswer(
            id: "blisters",
            say: "Red, or with blisters, new in the last 7 days.",
            sets: .yes),
          ClarifyingAnswer(
            id: "strip",
            say: "Normal, but in the last 2 weeks a strip turned so tender that clothes hurt.",
            sets: .yesWithinDays,
            pressing: .avoidArea,
            then: "Look twice a day. Any red spot: call that day. No pressing there for a week.",
            raised: RaisedBy(flags: [.infectionRisk], conditions: [.cancer], to: .yes)),
          ClarifyingAnswer(
            id: "crust",
            say: "A rash that has dried to crusts or healed.",
            sets: .yesWithinDays,
            pressing: .avoidArea,
            setsCondition: .skin),
          ClarifyingAnswer(
            id: "shoots",
            say: "Normal. It shoots down the leg, or it is a numb patch for weeks.",
            sets: .yesMention),
        ],
        notSure: .yes),
      note: """
        Treatment works best within 72 hours of the rash. With weak immunity, or blisters near \
        the eye or genitals, call today whatever the age of the rash.
        """,
      figures: "Pain 1-5 days before the rash; medicine best within 72 h of the rash",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays],
      standing: .verified,
      sources: [.zosterWeb, .cohen2013Zoster, .nhsShingles])
  }
}
