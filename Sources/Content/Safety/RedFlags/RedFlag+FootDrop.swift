import Evidence

extension RedFlag {
  /// - Source: lothian-redflags, nhs-sciatica, back-deficit-pathway, red-flags-card-2023
  @inline(__always) static var footDrop: RedFlag {
    RedFlag(
      id: .footDrop,
      short: "One foot drops or drags, or one knee gives way",
      ask: """
        New, or worse in the last weeks: is one foot hard to lift, can you not stand on tip-toe \
        or heel on one side, or does one knee give way because the thigh is weak?
        """,
      stage: .afterDrawing,
      action: .sameDay,
      reason: "A nerve root may be badly pressed.",
      clarify: ClarifyingQuestion(
        ask: "When did it begin, and why does it give way?",
        answers: [
          ClarifyingAnswer(
            id: "new",
            say: "New or worse in the last weeks: the muscle is weak.",
            sets: .yes),
          ClarifyingAnswer(
            id: "pain",
            say: "Only from pain. I can stand on heel and tip-toe, and straighten the knee.",
            sets: .yesWithinDays,
            pressing: .avoidArea,
            setsCondition: .nerveSigns),
          ClarifyingAnswer(
            id: "known",
            say: "For longer. It has not changed, and a clinician knows.",
            sets: .yesMention,
            pressing: .avoidArea,
            setsCondition: .nerveSigns),
          ClarifyingAnswer(
            id: "unseen",
            say: "For longer. It has not changed, but nobody has looked.",
            sets: .yesWithinDays,
            pressing: .askFirst,
            setsCondition: .nerveSigns),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Are both legs weak? Is there a new change in bladder or bowel, or numbness between the \
          legs? Did it come within hours, in a cold or pale leg, or with no pain at all?
          """, raisesTo: .emergency)
      ],
      figures: "Hospital pathway: grade 3 or less = early specialist opinion",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesEmergency],
      standing: .verified,
      sources: [.lothianRedflags, .nhsSciatica, .backDeficitPathway, .redFlagsCard2023])
  }
}
