import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: martin-2014, hopayian-2010, hopayian-2018, currie-2015, wan-ae-loh-2020
  static var deepGluteal: Mimic {
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
          "23 of 33 in a surgical series had endoscopic entrapment; community base rate unknown",
          .verified, [.martin2014])
      ],
      findings: [
        Statement(
          """
          Seated piriformis stretch or active piriformis test, either positive (LR+ 4.57; LR− \
          0.11; sensitivity 0.91; specificity 0.8)
          """, .verified, [.martin2014]),
        Statement(
          """
          Four features: buttock pain, worse sitting, tender near the sciatic notch, pain when \
          the muscle is tightened (strong; from case series; accuracy unknown)
          """, .verified, [.hopayian2018]),
        Statement(
          "Sitting tolerance under 20–30 min (moderate)", .unverified, [.martin2014]),
        Statement(
          "SLR (sensitivity 0.15; specificity 0.95)", .verified, [.martin2014]),
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
