import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: al-khodairy-2007, nice-ng73
  static var endometriosis: Mimic {
    Mimic(
      id: .endometriosis,
      name: "Endometriosis: pain with periods",
      medical: "Endometriosis (pain with periods, cyclic sciatica)",
      group: .visceral,
      patterns: [
        Pattern(
          site: "pelvis",
          [
            .essential(.lowerAbdomen), .essential(.lowerLumbar), .spillover(.sacrum),
            .spillover(.pelvicFloor), .spillover(.groin), .spillover(.thighInnerUpper),
          ]),
        Pattern(
          site: "sciatic nerve",
          [
            .essential(.buttockLowerOuter), .essential(.thighBackUpper),
            .spillover(.buttockLowerInner), .spillover(.buttockUpperOuter),
            .spillover(.thighBackLower), .spillover(.calfUpper), .spillover(.calfLower),
            .spillover(.legOuter), .spillover(.footTop), .spillover(.footSole),
            .spillover(.lowerLumbar),
          ]),
      ],
      band: .rare,
      bandNote: "women of childbearing age; the answer on periods decides",
      prevalence: [
        Statement(
          """
          About 1 in 10 women have endometriosis (from knowledge); on the sciatic nerve it is \
          very rare
          """, .unverified, [.niceNg73])
      ],
      findings: [
        Statement(
          "Pain tied to periods, at first only then, later longer (strong)", .verified,
          [.alKhodairy2007]),
        Statement(
          "Painful periods, pain with sex, pain on passing stool at period time (moderate)",
          .unverified, [.niceNg73]),
        Statement(
          "Leg weakness or foot drop if the nerve is involved (weak)", .unverified,
          [.alKhodairy2007]),
      ],
      action: .withinDays,
      selfMassage: .ok,
      whatToDo: """
        Keep a diary of pain and periods for two months and book a clinician. Massage is only for \
        comfort. A new foot drop: the same day. A missed period with belly pain: emergency.
        """,
      isCentral: true,
      sources: [.alKhodairy2007, .niceNg73])
  }
}
