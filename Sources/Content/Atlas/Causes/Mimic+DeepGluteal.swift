import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: martin-2014, hopayian-2010, hopayian-2018, currie-2015, wan-ae-loh-2020
  @inline(__always) static var deepGluteal: Mimic {
    Mimic(
      id: .deepGluteal,
      name: "Sciatic nerve squeezed in the buttock",
      medical: "Deep gluteal syndrome (sciatic nerve in the buttock)",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.buttockLowerInner), .essential(.buttockLowerOuter), .spillover(.sitBone),
          .essential(.thighBackUpper), .spillover(.thighBackLower), .spillover(.calfUpper),
          .spillover(.footSole), .spillover(.sacroiliac), .spillover(.legOuter),
          .spillover(.calfLower), .spillover(.footTop),
        ])
      ],
      band: .uncommon,
      bandNote: "community share unknown",
      prevalence: [
        Statement(
          """
          In an operated group 23 of 33 had a squeezed nerve. How common it is otherwise is not \
          known.
          """, .verified, [.martin2014],
          figures: """
            23 of 33 in a surgical series had endoscopic entrapment; community base rate unknown
            """)
      ],
      findings: [
        Statement(
          """
          An examiner stretches the deep rotator, or it is tensed, and that hurts: a strong \
          sign.
          """, .verified, [.martin2014],
          figures: """
            Seated piriformis stretch or active piriformis test, either positive (LR+ 4.57; LR− \
            0.11; sensitivity 0.91; specificity 0.8)
            """),
        Statement(
          """
          Four signs: buttock pain, worse on sitting, sore deep in the buttock, pain when the \
          muscle is tightened.
          """, .verified, [.hopayian2018],
          figures: """
            Four features: buttock pain, worse sitting, tender near the sciatic notch, pain when \
            the muscle is tightened (strong; from case series; accuracy unknown)
            """),
        Statement(
          "Sitting is borne for less than 20–30 minutes.", .unverified, [.martin2014],
          figures: "Sitting tolerance under 20–30 min (moderate)"),
        Statement(
          "Lifting the straight leg seldom hurts.", .verified, [.martin2014],
          figures: "SLR (sensitivity 0.15; specificity 0.95)"),
      ],
      action: .withinDays,
      selfMassage: .lighter,
      whatToDo: """
        With tingling or numbness: a clinician within days, and only gentle work. If it is only \
        the muscle, a soft ball may be tried.
        """,
      sources: [.martin2014, .hopayian2010, .hopayian2018, .currie2015, .wanAeLoh2020])
  }
}
