import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2009, finucane-2020, nhs-hip-fracture, ng41-notebook,
  ///   nhs-coccydynia
  @inline(__always) static var trauma: RedFlag {
    RedFlag(
      id: .trauma,
      short: "A crash, fall or hard blow in the last 4 weeks",
      ask: """
        In the last 4 weeks, just before this pain: a crash, a fall from above your own height, \
        or a very hard blow? Can you not stand or walk since a fall? Or, if you are 65 or over \
        or have thin bones: any fall or knock, even a small one?
        """,
      stage: .gate,
      action: .sameDay,
      reason: "A bone may be broken.",
      notCounted: """
        Under 65 with healthy bones: a slip, stumble or slide of a few steps after which you \
        could walk, with only the tail bone or buttock sore; an accident months ago.
        """,
      items: [
        SafetyItem(
          id: .traumaCrash,
          short: "A crash, or a fall from above your own height",
          sets: .yesEmergency,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "Has a clinician checked you since?",
            answers: [
              ClarifyingAnswer(
                id: "no",
                say: "No, or it got worse since.",
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "yes",
                say: "Yes: checked, told no bone is broken, and it is not worse.",
                sets: .yesWithinDays,
                pressing: .askFirst),
            ],
            notSure: .yesEmergency)),
        SafetyItem(
          id: .traumaCannotStand,
          short: "You cannot stand or walk since a fall or blow",
          sets: .yesEmergency,
          stage: .gate),
        SafetyItem(
          id: .traumaHard,
          short: "A hard fall or blow in the last 4 weeks",
          sets: .yes,
          stage: .afterDrawing,
          when: [When(ageTo: 64)],
          clarify: ClarifyingQuestion(
            ask: "What happened?",
            answers: [
              ClarifyingAnswer(
                id: "high",
                say: "A crash, a horse, more than five steps, or a blow on the spine.",
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "landed",
                say: "I landed hard on feet or bottom, and the middle of the spine hurts.",
                sets: .yes),
              ClarifyingAnswer(
                id: "tail",
                say: """
                  I slipped or slid a few steps. Only tail bone or buttock is sore, and I walk.
                  """,
                sets: .yesMention,
                counts: OnlyWhen(ageTo: 64, without: [.osteoporosis], otherwise: .yes)),
              ClarifyingAnswer(
                id: "other",
                say: "Some other hard fall or blow.",
                sets: .yes),
            ],
            notSure: .yesEmergency)),
        SafetyItem(
          id: .traumaSmall,
          short: "Any fall, trip or knock, even a small one, in 4 weeks",
          sets: .yes,
          stage: .afterDrawing,
          when: [
            When(ageFrom: 65), When(flags: [.steroidOsteoporosis]),
            When(conditions: [.osteoporosis]),
          ],
          clarify: ClarifyingQuestion(
            ask: "What happened?",
            answers: [
              ClarifyingAnswer(
                id: "high",
                say: """
                  A crash, a fall from above my height or over five steps, or a blow on the \
                  spine.
                  """,
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "bear",
                say: "After it I cannot stand, or the leg is short, turned or numb.",
                sets: .yesEmergency),
              ClarifyingAnswer(
                id: "small",
                say: "A small fall or knock. I can stand and walk.",
                sets: .yes),
            ],
            notSure: .yesEmergency)),
      ],
      followUps: [
        FollowUp(
          """
          Can you not stand or walk; is the leg shorter, turned out or bent; are the legs numb \
          or weak; or, on blood thinners, is a swelling growing? Or was it a crash or high fall \
          that no clinician has checked?
          """, raisesTo: .emergency)
      ],
      note: """
        Over 65 or with thin bones: new hip, groin or knee pain after a fall is checked the same \
        day, even if you can walk.
        """,
      figures: """
        Post-test: severe trauma 11 %, older age 9 %, steroids 33 %, bruise or graze 62 %, \
        several 90 %; found in 8 of 1172 in primary care
        """,
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesEmergency],
      standing: .verified,
      sources: [
        .downie2013, .henschke2009, .finucane2020, .nhsHipFracture, .ng41Notebook, .nhsCoccydynia,
      ])
  }
}
