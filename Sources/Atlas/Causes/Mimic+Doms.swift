import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: doms-wiki, cleary-2002
  static var doms: Mimic {
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
          "Very common after new or downhill effort", .unverified, [.domsWiki])
      ],
      findings: [
        Statement(
          """
          Starts within a day, peaks 24–72 h, gone by 5–7 days, hurts on stretch, effort and \
          touch, not at rest; both sides (strong)
          """, .verified, [.domsWiki]),
        Statement(
          "A second bout 6–9 weeks later is milder", .verified, [.cleary2002]),
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
