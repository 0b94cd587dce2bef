import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: kinsella-2024, fearon-2013, grimaldi-2017, lequesne-2008, allison-2016, mellor-2018
  @inline(__always) static var gtps: Mimic {
    Mimic(
      id: .gtps,
      name: "Sore tendons at the side of the hip",
      medical: "Greater trochanteric pain syndrome (gluteal tendons)",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.greaterTrochanter), .essential(.lateralHip), .essential(.thighOuterUpper),
          .spillover(.thighOuterLower), .spillover(.buttockLowerOuter), .spillover(.kneeOuter),
        ])
      ],
      band: .common,
      bandNote: "lateral hip pain, women 40–60",
      prevalence: [
        Statement(
          "In studies of pain at the side of the hip: 59 %.", .verified, [.kinsella2024],
          figures: "In lateral hip pain studies pretest 59 %")
      ],
      findings: [
        Statement(
          """
          Sore on the side knob, and pain when the leg is lifted sideways against a hand: the \
          chance goes from 59 % to 96 %. Neither: down to 14 %.
          """, .verified, [.kinsella2024],
          figures: """
            Sore on pressing the side knob AND on resisted leg-lift to the side: 59 % -> 96 %; \
            both negative: 59 % -> 14 %
            """),
        Statement(
          "Pain within 30 seconds of standing on that leg: a strong sign.", .verified,
          [.grimaldi2017],
          figures: "Pain within 30 s of standing on that leg (strong)"),
        Statement(
          """
          In a small study of very clear cases this stand was right nearly always. In real life \
          it is less so.
          """, .verified, [.lequesne2008],
          figures: """
            30-s single-leg stand in a small, very selected study (sensitivity 1.0; specificity \
            0.973; 17 refractory patients against pain-free controls: real-world accuracy lower)
            """),
        Statement(
          "Soreness alone finds 80 of 100, but half of the others are sore too.", .unverified,
          [.grimaldi2017],
          figures: "Palpation soreness (sensitivity 0.8; specificity 0.47)"),
        Statement(
          """
          Outer hip pain when the leg is bent and turned out, without trouble with shoes: a \
          fair sign.
          """, .verified, [.fearon2013],
          figures: """
            Outer-hip pain with bent-out-turned leg, and no shoe trouble (sensitivity 0.81; \
            specificity 0.82)
            """),
        Statement(
          "Women from 40 to 60. Worse on walking, on stairs and lying on that side.", .verified,
          [.allison2016],
          figures: "Women 40–60, worse walking, on stairs, lying on that side (moderate)"),
      ],
      action: .selfCare,
      selfMassage: .avoidArea,
      whatToDo: """
        Change the load and exercise. Do not press the side knob. With advice and exercise 77 % \
        did well at 8 weeks, against 29 % of those who waited.
        """,
      sources: [
        .kinsella2024, .fearon2013, .grimaldi2017, .lequesne2008, .allison2016, .mellor2018,
      ])
  }
}
