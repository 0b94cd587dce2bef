import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: kinsella-2024, fearon-2013, grimaldi-2017, lequesne-2008, allison-2016, mellor-2018
  static var gtps: Mimic {
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
          "In lateral hip pain studies pretest 59 %", .verified, [.kinsella2024])
      ],
      findings: [
        Statement(
          """
          Sore on pressing the side knob AND on resisted leg-lift to the side: 59 % -> 96 %; \
          both negative: 59 % -> 14 %
          """, .verified, [.kinsella2024]),
        Statement(
          "Pain within 30 s of standing on that leg (strong)", .verified, [.grimaldi2017]),
        Statement(
          """
          30-s single-leg stand in a small, very selected study (sensitivity 1.0; specificity \
          0.973; 17 refractory patients against pain-free controls: real-world accuracy lower)
          """, .verified, [.lequesne2008]),
        Statement(
          "Palpation soreness (sensitivity 0.8; specificity 0.47)", .unverified, [.grimaldi2017]),
        Statement(
          """
          Outer-hip pain with bent-out-turned leg, and no shoe trouble (sensitivity 0.81; \
          specificity 0.82)
          """, .verified, [.fearon2013]),
        Statement(
          "Women 40–60, worse walking, on stairs, lying on that side (moderate)", .verified,
          [.allison2016]),
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
