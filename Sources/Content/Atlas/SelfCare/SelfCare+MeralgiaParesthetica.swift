import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: alberta-meralgia, meralgia-web, moderncare-meralgia, clinical-convention,
  ///   ctm-sciatica, nhs-back-treatment, nhs-sprains
  @inline(__always) static var meralgiaParesthetica: SelfCare {
    SelfCare(
      id: .meralgiaParesthetica,
      inShort: """
        A skin nerve at the front of the hip is pinched, so the outer thigh burns, tingles \
        or feels numb.
        """,
      changeNow: [
        Statement(
          "Wear loose clothes and let out the belt.", .verified, [.albertaMeralgia, .meralgiaWeb]),
        Statement(
          "Take off heavy tool belts and things that press on the thigh or groin.", .verified,
          [.moderncareMeralgia]),
        Statement(
          "If you carry extra weight, losing some can help.", .verified, [.albertaMeralgia]),
        Statement(
          "Cut long standing and long walks if they bring it on.", .verified,
          [.moderncareMeralgia, .albertaMeralgia]),
      ],
      keepDoing: [
        Statement(
          "Move as you like. The nerve only serves the skin; the leg stays strong.", .ours,
          [.meralgiaWeb])
      ],
      sleep: [
        Statement(
          """
          On your back with a pillow under the knees; do not lie on the sore side or on your \
          front.
          """, .ours, [.clinicalConvention])
      ],
      exercises: [
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7),
        Prescription(
          .afterHipFront, rounds: 1...1, repeats: 5...8, daysPerWeek: 5,
          note: "only if the skin does not tingle more"),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7, note: "short, if walking does not set it off"),
      ],
      painRule: "No more tingling during or after.",
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          "No heat or ice on the numb patch: you may not feel a burn.", .ours, [.ctmSciatica])
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
          "Most often it goes away by itself in a few months.", .verified, [.albertaMeralgia])
      ],
      notHelpingAfter: 28,
      notHelping: "Sooner if it spreads or grows.",
      whomToSee: [
        Statement(
          """
          A doctor for new or growing numbness, or if it does not get better as expected.
          """, .verified, [.albertaMeralgia]),
        Statement(
          "Any weakness of the leg is not this: see a doctor within days.", .ours, [.meralgiaWeb]),
      ],
      pressing: Pressing(
        allowed: .avoidArea,
        here: [
          "The buttock or the back, if they are sore too"
        ],
        notHere: [
          "The front tip of the hip bone and the groin",
          "The numb skin",
        ],
        statements: [
          Statement(
            "Pressing at the front of the hip can pinch the nerve more.", .ours,
            [.clinicalConvention])
        ]),
      never: [
        Statement(
          "No tight belt, corset or hip bag.", .verified, [.moderncareMeralgia, .meralgiaWeb]),
        Statement(
          "No ball in the groin.", .ours, [.clinicalConvention]),
      ])
  }
}
