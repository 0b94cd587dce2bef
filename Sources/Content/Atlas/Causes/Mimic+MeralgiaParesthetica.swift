import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: meralgia-web
  @inline(__always) static var meralgiaParesthetica: Mimic {
    Mimic(
      id: .meralgiaParesthetica,
      name: "Pinched skin nerve of the thigh",
      medical: "Thigh skin-nerve pinch (meralgia)",
      group: .nerve,
      patterns: [
        Pattern([
          .essential(.thighOuterUpper), .essential(.thighOuterLower), .spillover(.thighFrontUpper),
          .spillover(.frontHip),
        ])
      ],
      band: .rare,
      prevalence: [
        Statement(
          "No figure was seen.", .unverified, [.meralgiaWeb],
          figures: "No base rate seen")
      ],
      findings: [
        Statement(
          """
          Burning, tingling, numb skin and no weakness. With a tight belt, weight gain, \
          pregnancy or long standing: a strong sign.
          """, .verified, [.meralgiaWeb],
          figures: """
            Burning, tingling, numb skin; no weakness; belt, weight gain, pregnancy, long \
            standing (strong)
            """)
      ],
      action: .selfCare,
      selfMassage: .avoidArea,
      whatToDo: """
        Loosen the belt. Not better in weeks, or weak: a clinician. No pressure at the front tip \
        of the hip bone.
        """,
      sources: [.meralgiaWeb])
  }
}
