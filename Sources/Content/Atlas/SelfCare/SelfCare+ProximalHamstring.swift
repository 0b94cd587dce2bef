import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: pht-leaflet-2018, reeves-pht, pogo-pht, rich-2023-protocol, goom-2016, cary-2019,
  ///   nee-hip, nhs-back-treatment, nhs-sprains, pht-rich-commentary, cht-pht, clinical-convention,
  ///   hamstring-tendon-web
  @inline(__always) static var proximalHamstring: SelfCare {
    SelfCare(
      id: .proximalHamstring,
      inShort: """
        The hamstring tendon at the sit-bone is sore from load, most of all when the hip is \
        bent.
        """,
      changeNow: [
        Statement(
          "Sit less on hard seats and on long drives.", .verified, [.phtLeaflet2018]),
        Statement(
          """
          Use a soft cushion, or a rolled towel under the thigh, to take weight off the \
          sit-bone.
          """, .verified, [.reevesPht]),
        Statement(
          "Cut fast runs and uphill runs for now.", .verified, [.phtLeaflet2018, .reevesPht]),
        Statement(
          "Do not stretch the back of the thigh hard.", .verified, [.phtLeaflet2018, .pogoPht]),
        Statement(
          "Bend at the knees, not deep at the hip, to pick things up.", .ours, [.rich2023Protocol]),
      ],
      keepDoing: [
        Statement(
          """
          Walk on the flat, and keep any sport that stays at 3 of 10 or less and is no worse \
          the next day.
          """, .ours, [.phtLeaflet2018, .goom2016])
      ],
      sleep: [
        Statement(
          """
          Lie as you like. On your side, a pillow between the knees; on your back, a thin \
          pillow under them.
          """, .ours, [.cary2019])
      ],
      exercises: [
        Prescription(
          .longBridgeHold, rounds: 1...1, repeats: 3...5, hold: 10...30, daysPerWeek: 7,
          timesADay: 2, note: "weeks 1 to 3"),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 8...12, hold: 3...5, daysPerWeek: 3, startDay: 8,
          note: "from week 2"),
        Prescription(
          .proneLegLift, rounds: 2...2, repeats: 8...10, hold: 2...2, daysPerWeek: 3, startDay: 15,
          note: "from week 3"),
        Prescription(
          .hipHinge, rounds: 2...2, repeats: 6...10, daysPerWeek: 2, startDay: 42,
          note: "small bow, from week 6"),
        Prescription(
          .heelSlideLower, rounds: 2...2, repeats: 4...6, daysPerWeek: 2, startDay: 56,
          note: "only when the bow is easy"),
      ],
      painRule: "Up to 3 of 10 while you do it, and no worse the next morning.",
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form. Load goes up by no more than about a tenth a week.
        """,
      heatAndCold: [
        Statement(
          """
          Warmth is a comfort only. Not on numb skin, over a wound, or in bed while you \
          sleep.
          """, .ours, [.neeHip])
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains])
      ],
      course: [
        Statement(
          """
          Clinics tell people it is slow: about 3 to 12 months, with the pain under control \
          in 4 to 6 weeks.
          """, .verified, [.pogoPht],
          figures: "practitioner opinion"),
        Statement(
          "A trial of six sessions compared exercise with shock waves; both did alike.", .verified,
          [.phtRichCommentary],
          figures: "outcome read only in a commentary"),
      ],
      notHelpingAfter: 42,
      notHelping: "14 days with no change at all: ask sooner.",
      whomToSee: [
        Statement(
          """
          See someone when pain spoils sleep and daily life, after a serious injury, or when \
          self-care does not help.
          """, .verified, [.chtPht]),
        Statement(
          "A sudden pop with a bruise or weakness: the same day.", .ours, [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .avoidArea,
        here: [
          "The middle of the back of the thigh, lightly"
        ],
        notHere: [
          "The sit-bone and the fold below the buttock"
        ],
        statements: [
          Statement(
            "Pressing and stretching at the sit-bone irritate it.", .verified, [.hamstringTendonWeb]
          )
        ]),
      never: [
        Statement(
          "No ball or roller under the sit-bone.", .verified, [.hamstringTendonWeb]),
        Statement(
          "No toe-touch stretches.", .ours, [.phtLeaflet2018]),
        Statement(
          "No sprint until a quick walk uphill is free of pain.", .ours, [.phtLeaflet2018]),
      ],
      seeFirst: [.pop, .stressBone])
  }
}
