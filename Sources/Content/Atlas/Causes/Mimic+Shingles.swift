import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: zoster-web, cohen-2013-zoster
  @inline(__always) static var shingles: Mimic {
    Mimic(
      id: .shingles,
      name: "Shingles",
      medical: "Shingles (herpes zoster)",
      group: .skin,
      patterns: [
        Pattern([
          .essential(.flank), .spillover(.upperLumbar), .essential(.buttockUpperOuter),
          .spillover(.lowerAbdomen), .spillover(.groin), .spillover(.thighFrontUpper),
          .spillover(.buttockLowerInner), .spillover(.lowerLumbar), .spillover(.thighBackUpper),
        ])
      ],
      band: .rare,
      prevalence: [
        Statement(
          "About 1 of 3 people gets it in life.", .unverified, [.cohen2013Zoster],
          figures: "Lifetime risk about 1 in 3; share of back pain unknown")
      ],
      findings: [
        Statement(
          """
          A burning band on one side, 1–5 days before the blisters. It is easily taken for a \
          muscle: a strong sign.
          """, .verified, [.zosterWeb],
          figures: """
            One-sided burning band, pain 1–5 days (usually 2–3) before blisters, easily taken for \
            muscle pain (strong)
            """),
        Statement(
          "The touch of clothes hurts.", .unverified, [.cohen2013Zoster],
          figures: "Touch of clothes hurts (moderate)"),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: """
        Look at the skin. Any band of blisters: a pharmacist or doctor today, as medicine works \
        best within 72 hours. No massage.
        """,
      sources: [.zosterWeb, .cohen2013Zoster])
  }
}
