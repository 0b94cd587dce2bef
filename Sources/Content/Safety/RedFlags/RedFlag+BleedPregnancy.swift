import Evidence

extension RedFlag {
  /// - Source: massage-pe-pregnancy-2020, vleeming-2008, nhs-pregnancy-bleeding, uhb-midwife,
  ///   nidirect-ectopic
  @inline(__always) static var bleedPregnancy: RedFlag {
    RedFlag(
      id: .bleedPregnancy,
      short: "Pregnant, with bleeding, belly pain, fluid loss or a swollen leg",
      ask: "Pregnant with bleeding, belly pain, fluid loss or one swollen leg?",
      stage: .gate,
      when: [When(ageTo: 60, notMale: true)],
      action: .sameDay,
      reason: "A problem of the pregnancy, or a clot.",
      items: [
        SafetyItem(
          id: .bleedPregnancyHeavy,
          short: "Pregnant: bleeding more than spotting, or with pain or tightenings",
          sets: .yesEmergency,
          stage: .gate),
        SafetyItem(
          id: .bleedPregnancyWaves,
          short: "Pregnant: back or belly pain that comes in waves or tightens",
          sets: .yesEmergency,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "What are the waves like?",
            answers: [
              ClarifyingAnswer(
                id: "waves",
                say: "It comes and goes by itself, in back or belly.",
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "move",
                say: "Only when I move, turn or walk. My midwife has explained it.",
                sets: .yesMention),
            ],
            notSure: .yesEmergency)),
        SafetyItem(
          id: .bleedPregnancyBelly,
          short: "Pregnant: belly pain without bleeding",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "What is the belly pain like?",
            answers: [
              ClarifyingAnswer(
                id: "strong",
                say: "Strong, or constant, or in waves, or I feel faint.",
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "mild",
                say: "Mild or it comes and goes.",
                sets: .yes),
              ClarifyingAnswer(
                id: "girdle",
                say: """
                  An ache in the back or pelvis that my midwife has explained. No belly pain.
                  """,
                sets: .yesMention),
            ],
            notSure: .yesEmergency)),
        SafetyItem(
          id: .bleedPregnancyLight,
          short: "Pregnant: light spotting, fluid loss, or one swollen leg",
          sets: .yes,
          stage: .gate),
      ],
      followUps: [
        FollowUp(
          """
          Is the bleeding more than spotting, or does it come with belly or back pain or \
          tightenings in waves; are you faint or breathless; or, early in pregnancy, is there \
          one-sided belly pain or shoulder-tip pain?
          """, raisesTo: .emergency)
      ],
      note: "Call the maternity line. If the baby moves less, that is same-day too.",
      listed: [.no, .notSure, .yes, .yesMention, .yesEmergency],
      standing: .verified,
      sources: [
        .massagePePregnancy2020, .vleeming2008, .nhsPregnancyBleeding, .uhbMidwife,
        .nidirectEctopic,
      ])
  }
}
