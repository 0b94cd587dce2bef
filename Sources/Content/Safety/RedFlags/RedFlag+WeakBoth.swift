import Evidence

extension RedFlag {
  /// - Source: ces-series-334, finucane-2020, girft-ces-path, bmj-bp-ces-approach, rnoh-mscc
  @inline(__always) static var weakBoth: RedFlag {
    RedFlag(
      id: .weakBoth,
      short: "Both legs losing power, numb or hard to steer",
      ask: """
        Are both legs losing power or feeling, or hard to steer, so that they give way or do not \
        go where you want? Pain that stops you from walking is not loss of power.
        """,
      stage: .gate,
      action: .emergency,
      reason: "The spinal cord, or the nerves at its end, may be pressed.",
      notCounted: """
        Sore, stiff or tired leg muscles after effort or with a new medicine; heavy legs on \
        walking that clear on sitting.
        """,
      items: [
        SafetyItem(
          id: .weakBothPower,
          short: "Both legs losing power, numb or hard to steer",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "Why are the legs hard to use?",
            answers: [
              ClarifyingAnswer(
                id: "weak",
                say: "They give way, feel heavy or numb, or go astray.",
                sets: .yes),
              ClarifyingAnswer(
                id: "pain",
                say: """
                  Only pain stops me. Lying down, I can lift each foot and straighten each knee, \
                  and no part is numb.
                  """,
                sets: .yesWithinDays,
                pressing: .askFirst,
                then: """
                  If you cannot walk alone by tomorrow, or the legs turn weak or numb, call that \
                  day.
                  """),
              ClarifyingAnswer(
                id: "one",
                say: "Only one leg is weak.",
                sets: .yesSameDay,
                setsOther: SafetySetting(.footDrop, .yes)),
              ClarifyingAnswer(
                id: "sore",
                say: "The muscles are sore or tired after hard use, or with a new medicine.",
                sets: .yesMention),
              ClarifyingAnswer(
                id: "known",
                say: "For long. It has not changed, and a clinician knows why.",
                sets: .yesMention,
                then: "Any change, even small, means call at once.",
                setsCondition: .nerveSigns),
            ],
            notSure: .yes))
      ],
      figures: "Leg weakness sens .68 spec .72 for scan-positive CES",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesSameDay],
      standing: .verified,
      sources: [.cesSeries334, .finucane2020, .girftCesPath, .bmjBpCesApproach, .rnohMscc])
  }
}
