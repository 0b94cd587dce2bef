import Anatomy
import Evidence

extension RedFlag {
  /// - Source: robertson-wood-2017, london-marathon-fnsf, running-bone-stress, gcare-hip
  @inline(__always) static var stressBone: RedFlag {
    RedFlag(
      id: .stressBone,
      short: "New bone pain on landing, hopping or each step (sport, thin bones, 75 or over)",
      ask: """
        Do you run, dance, march or train, or have thin bones, or are you 75 or over? And does \
        groin, hip, deep buttock, shin or foot pain that built up now hurt on landing, on \
        hopping or with each step? (Do not test by hopping.)
        """,
      stage: .afterDrawing,
      when: [
        When(regions: [
          .buttock, .hip, .thigh, .of(.shin), .of(.kneeFront), .foot, .of(.legOuter),
          .of(.calfLower),
        ])
      ],
      action: .sameDay,
      reason: "A bone may be cracking from load.",
      notCounted: """
        Ordinary pelvic-girdle pain in or after pregnancy; after a birth only sudden strong \
        groin or sacrum pain with every step counts.
        """,
      clarify: ClarifyingQuestion(
        ask: "Where does it hurt on landing?",
        answers: [
          ClarifyingAnswer(
            id: "hip",
            say: "Groin, hip, thigh, deep buttock or sacrum.",
            sets: .yes),
          ClarifyingAnswer(
            id: "shin",
            say: "Shin or foot.",
            sets: .yesWithinDays,
            pressing: .avoidArea,
            then: "Stop running and jumping until seen."),
          ClarifyingAnswer(
            id: "muscle",
            say: "Only sore muscles after hard sport, easing within 3 days.",
            sets: .yesMention),
          ClarifyingAnswer(
            id: "girdle",
            say: "A pelvic ache in or after a pregnancy, as my midwife explained.",
            sets: .yesMention),
        ],
        notSure: .yes),
      figures: "Delay worsens outcome; 3 % of sport stress fractures at thigh-bone neck",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays],
      standing: .verified,
      sources: [.robertsonWood2017, .londonMarathonFnsf, .runningBoneStress, .gcareHip])
  }
}
