import Evidence

extension RedFlag {
  /// - Source: dionne-2019, ces-series-334, bmj-bp-ces, girft-ces-2024, lothian-redflags,
  ///   nhs-sciatica, girft-ces-path, ces-warning-card, bmj-bp-ces-approach, york-ces,
  ///   bnssg-ces-14, ahcpr-14, nhs-back-pain
  @inline(__always) static var cauda: RedFlag {
    RedFlag(
      id: .cauda,
      short: "Numb between the legs, bladder or bowel change, or both legs",
      ask: """
        Is any of this NEW or getting worse in the last 3 months, even a little? A numb or odd \
        feeling between the legs, around the back passage, or when you wipe. Passing urine has \
        changed: slow to start, a new rush or need to go often, hard to stop, leaks, or you \
        cannot feel it or tell when you are full. You cannot hold or feel stool or wind as \
        before. Lost feeling or function in sex. Or shooting pain, numbness or tingling down \
        BOTH legs.
        """,
      stage: .gate,
      action: .emergency,
      reason: "The nerves at the end of the spine may be pressed (cauda equina syndrome).",
      notCounted: """
        Trouble that was there before this pain, has not changed, and a clinician has explained \
        (pelvic floor, prostate, after a birth). Hard stools that came with a strong painkiller \
        and nothing else. Sore or tired muscles in both legs.
        """,
      items: [
        SafetyItem(
          id: .caudaSaddle,
          short: "Numb or odd feeling between the legs, around the bottom, or when you wipe",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "When did this begin or change?",
            answers: [
              ClarifyingAnswer(
                id: "new",
                say: "In the last 3 months, or it is getting worse.",
                sets: .yes),
              ClarifyingAnswer(
                id: "known",
                say: "Before that. It has not changed, and a clinician told me why.",
                sets: .yesMention,
                then: "Any change, even small, means call at once."),
              ClarifyingAnswer(
                id: "unseen",
                say: "Before that. It has not changed, but nobody has looked at it.",
                sets: .yesWithinDays,
                pressing: .askFirst),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .caudaSex,
          short: "Lost feeling in sex, or lost erection",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "When did this begin or change?",
            answers: [
              ClarifyingAnswer(
                id: "new",
                say: "In the last 3 months, or it is getting worse.",
                sets: .yes),
              ClarifyingAnswer(
                id: "known",
                say: "Before that. It has not changed, and a clinician told me why.",
                sets: .yesMention,
                then: "Any change, even small, means call at once."),
              ClarifyingAnswer(
                id: "unseen",
                say: "Before that. It has not changed, but nobody has looked at it.",
                sets: .yesWithinDays,
                pressing: .askFirst),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .caudaBladder,
          short: "Passing urine has changed: start, rush, hold or feel",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "When did this begin or change?",
            answers: [
              ClarifyingAnswer(
                id: "new",
                say: "In the last 3 months, or it is getting worse.",
                sets: .yes),
              ClarifyingAnswer(
                id: "burning",
                say: "It only burns or is cloudy. The flow and the feeling are normal.",
                sets: .yesSameDay,
                setsOther: SafetySetting(.kidney, .yes)),
              ClarifyingAnswer(
                id: "known",
                say: "Before that. It has not changed, and a clinician told me why.",
                sets: .yesMention,
                then: "Any change, even small, means call at once."),
              ClarifyingAnswer(
                id: "unseen",
                say: "Before that. It has not changed, but nobody has looked at it.",
                sets: .yesWithinDays,
                pressing: .askFirst),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .caudaBowel,
          short: "You cannot hold or feel stool as before",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "When did this begin or change?",
            answers: [
              ClarifyingAnswer(
                id: "new",
                say: "In the last 3 months, or it is getting worse.",
                sets: .yes),
              ClarifyingAnswer(
                id: "tablet",
                say: "Only hard stools since I took a strong painkiller.",
                sets: .yesMention,
                then: "Ask a pharmacist."),
              ClarifyingAnswer(
                id: "known",
                say: "Before that. It has not changed, and a clinician told me why.",
                sets: .yesMention,
                then: "Any change, even small, means call at once."),
              ClarifyingAnswer(
                id: "unseen",
                say: "Before that. It has not changed, but nobody has looked at it.",
                sets: .yesWithinDays,
                pressing: .askFirst),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .caudaBothLegs,
          short: "Shooting pain, numbness or tingling down both legs",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "What do both legs feel like?",
            answers: [
              ClarifyingAnswer(
                id: "nerve",
                say: "New shooting pain, tingling or numbness.",
                sets: .yes),
              ClarifyingAnswer(
                id: "walk",
                say: "An ache on walking, the same for months, that goes when I sit.",
                sets: .yesWithinDays,
                pressing: .askFirst),
              ClarifyingAnswer(
                id: "sore",
                say: "Sore muscles after hard use.",
                sets: .yesMention),
              ClarifyingAnswer(
                id: "known",
                say: """
                  For long. It has not changed, and a clinician told me why (such as nerve \
                  illness).
                  """,
                sets: .yesMention,
                then: "Any change, even small, means call at once.",
                setsCondition: .sensation),
            ],
            notSure: .yes)),
      ],
      again: AskedAgain(
        "Numb around the bottom or between legs; bladder or bowel changed",
        at: .beforePress, items: [.caudaSaddle, .caudaBladder, .caudaBowel]),
      note: "Say yes even if only a part fits. Early signs count.",
      figures: """
        Single signs: sens 0.19-0.43, spec 0.62-0.88; both-leg pain OR 5.03; prevalence 0.04 % \
        of back pain
        """,
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesSameDay],
      standing: .verified,
      sources: [
        .dionne2019, .cesSeries334, .bmjBpCes, .girftCes2024, .lothianRedflags, .nhsSciatica,
        .girftCesPath, .cesWarningCard, .bmjBpCesApproach, .yorkCes, .bnssgCes14, .ahcpr14,
        .nhsBackPain,
      ])
  }
}
