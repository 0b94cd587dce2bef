import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: doms-wiki, cleary-2002
  @inline(__always) static var doms: Mimic {
    Mimic(
      id: .doms,
      name: "Sore muscles after new effort",
      medical: "Delayed muscle soreness after unaccustomed effort",
      group: .muscle,
      patterns: [
        Pattern([
          .essential(.buttockUpperInner), .essential(.buttockUpperOuter),
          .spillover(.buttockLowerInner), .essential(.thighFrontUpper),
          .spillover(.thighFrontLower), .spillover(.thighBackUpper), .spillover(.calfUpper),
          .spillover(.lowerLumbar),
        ])
      ],
      band: .common,
      bandNote: "after new effort",
      prevalence: [
        Statement(
          "Very common after new or downhill effort.", .unverified, [.domsWiki],
          figures: "Very common after new or downhill effort")
      ],
      findings: [
        Statement(
          """
          It starts within a day, is worst after 24–72 hours and gone by day 5–7. It hurts on \
          stretch, effort and touch, not at rest, and on both sides: a strong sign.
          """, .verified, [.domsWiki],
          figures: """
            Starts within a day, peaks 24–72 h, gone by 5–7 days, hurts on stretch, effort and \
            touch, not at rest; both sides (strong)
            """),
        Statement(
          "The same effort 6–9 weeks later hurts less.", .verified, [.cleary2002],
          figures: "A second bout 6–9 weeks later is milder"),
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: """
        Move, keep warm, massage lightly. Dark urine or bad swelling: emergency, as the muscle \
        may be breaking down.
        """,
      isCentral: true,
      sources: [.domsWiki, .cleary2002])
  }
}
