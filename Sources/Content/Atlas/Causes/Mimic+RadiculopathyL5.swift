import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: stynes-2018, taylor-2013, suri-2011, adelmanesh-2015, adelmanesh-2016,
  ///   konstantinou-2015, vroomen-2002, verwoerd-2014
  @inline(__always) static var radiculopathyL5: Mimic {
    Mimic(
      id: .radiculopathyL5,
      name: "Pressed nerve root, L5",
      medical: "Nerve-root pain, L5",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .essential(.buttockUpperOuter), .spillover(.buttockLowerOuter),
          .spillover(.lateralHip), .essential(.thighOuterUpper), .essential(.thighOuterLower),
          .spillover(.thighBackUpper), .essential(.legOuter), .spillover(.shin),
          .essential(.footTop), .spillover(.calfUpper), .spillover(.thighBackLower),
          .spillover(.ankleOuter), .spillover(.footSole), .spillover(.sacroiliac),
        ])
      ],
      band: .common,
      bandNote: "about 5 % of back pain, but 74 % of those with back AND leg pain at the GP",
      prevalence: [
        Statement(
          """
          76 of 100 people with a pressed root had a sore point in the buttock, 2 of 100 \
          healthy people had.
          """, .verified, [.adelmanesh2015],
          figures: """
            207 of 271 (76.4 %) with lumbosacral radiculopathy had a gluteal trigger point, 3 of \
            152 healthy people (1.9 %) had
            """)
      ],
      findings: [
        Statement(
          "Pain below the knee: a strong sign.", .verified, [.stynes2018],
          figures: """
            Pain below the knee (strong; retained in a model with AUC 0.95 (clinical reference) / \
            0.82 (with MRI))
            """),
        Statement(
          "A leg that hurts more than the back: a strong sign.", .verified, [.stynes2018],
          figures: "Leg pain worse than back pain (strong)"),
        Statement(
          "Questions alone tell a lot. An examination adds a little.", .verified, [.vroomen2002],
          figures: "History alone: AUC 0.80; adding examination 0.83"),
        Statement(
          "In bad sciatica questions alone tell less.", .verified, [.verwoerd2014],
          figures: "History alone, severe sciatica: AUC 0.65"),
        Statement(
          "Most drawings touch the area of this nerve, but only 1 of 98 stayed inside it.",
          .verified, [.taylor2013],
          figures: """
            L5 pain marks: 61.2 % touched the L5 area on the back view, 22.4 % on the front; 1 of \
            98 had more than half of marks inside the dermatome
            """),
        Statement(
          "A hip that is weak when the leg is lifted sideways: a strong sign.", .verified,
          [.suri2011],
          figures: "Hip-abductor weakness: LR above 5 for L5"),
        Statement(
          "In lasting cases even experts can tell only a little.", .verified, [.iversen2013],
          figures: "Overall expert evaluation LR+ 1.74 (1.04–2.93) in chronic cases (LR+ 1.74)"),
        Statement(
          "A sore point in the upper outer buttock makes a pressed root more likely.", .verified,
          [.adelmanesh2016],
          figures: """
            Upper-outer gluteal trigger point present (LR+ 8.62; LR− 0.28; sensitivity 0.741; \
            specificity 0.914; a tender gluteal point makes root pain MORE likely in a back-pain \
            clinic; see warning)
            """),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days. A foot that drops, or growing weakness: the same day. Change \
        in bladder, bowel or between the legs, or pain, numbness or weakness that has spread to \
        both legs: emergency.
        """,
      warning: """
        A sore point in the buttock does not rule out the disc. It often comes with a pressed \
        nerve root.
        """,
      sources: [
        .stynes2018, .taylor2013, .suri2011, .adelmanesh2015, .adelmanesh2016, .konstantinou2015,
        .vroomen2002, .verwoerd2014,
      ])
  }
}
