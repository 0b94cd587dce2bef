import Evidence

extension RedFlag {
  /// - Source: yusuf-2019, maamari-2022, nhs-back-pain, sepsis-adult
  @inline(__always) static var fever: RedFlag {
    RedFlag(
      id: .fever,
      short: "Fever of 38 °C or more, or shaking chills",
      ask: """
        Fever of 38 °C or more, shaking chills, or feeling ill as with an infection, together \
        with this pain?
        """,
      stage: .afterDrawing,
      action: .sameDay,
      reason: "There may be an infection in the spine.",
      notCounted: """
        Sweating or feeling bad from the pain itself, with a normal temperature; a cold or flu \
        that is over.
        """,
      items: [
        SafetyItem(
          id: .feverVeryIll,
          short: "Fever, and confused, very ill, or newly weak or numb",
          sets: .yesEmergency,
          stage: .gate),
        SafetyItem(
          id: .feverTemp,
          short: "Fever or feverish, shaking chills, or ill as with flu",
          sets: .yes,
          stage: .afterDrawing,
          clarify: ClarifyingQuestion(
            ask: "What did you notice?",
            answers: [
              ClarifyingAnswer(
                id: "fever",
                say: "38 °C or more, shaking chills, or night sweats that soak the bed.",
                sets: .yes),
              ClarifyingAnswer(
                id: "ill",
                say: "I feel ill, and I have not measured.",
                sets: .yes),
              ClarifyingAnswer(
                id: "hot",
                say: """
                  I only feel hot or sweat when it hurts. Measured without a fever tablet, it is \
                  below 38 °C.
                  """,
                sets: .yesMention),
              ClarifyingAnswer(
                id: "past",
                say: "A cold or flu that is over. No fever now.",
                sets: .yesMention),
            ],
            notSure: .yes)),
      ],
      followUps: [
        FollowUp(
          "Are you confused, very unwell, or newly weak or numb?", raisesTo: .emergency)
      ],
      figures: "Fever 55 %, diabetes 18 %, injection 9 %; fever in 60 % of vertebral infection",
      listed: [.no, .notSure, .yes, .yesMention, .yesEmergency],
      standing: .verified,
      sources: [.yusuf2019, .maamari2022, .nhsBackPain, .sepsisAdult])
  }
}
