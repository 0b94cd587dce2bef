import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: cacchio-2012
  @inline(__always) static var proximalHamstring: Mimic {
    Mimic(
      id: .proximalHamstring,
      name: "Sore hamstring tendon at the sit bone",
      medical: "Proximal hamstring tendon pain, ischial bursitis",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.sitBone), .essential(.buttockLowerInner), .essential(.thighBackUpper),
          .spillover(.thighBackLower),
        ])
      ],
      band: .uncommon,
      bandNote: "runners, sit-bone pain",
      prevalence: [
        Statement(
          "A study tested 46 athletes with it and 46 without.", .verified, [.cacchio2012],
          figures: "46 athletes with and 46 without in the test study (no base rate)")
      ],
      findings: [
        Statement(
          "A stretch with the knee bent hurts: a strong sign.", .verified, [.cacchio2012],
          figures: "Modified bent-knee stretch (sensitivity 0.89; specificity 0.91)"),
        Statement(
          "Another stretch of the hamstring hurts: a fair sign.", .verified, [.cacchio2012],
          figures: "Puranen-Orava stretch (sensitivity 0.76; specificity 0.82)"),
        Statement(
          "Sitting on a hard seat and running uphill hurt at the sit bone: a strong sign.",
          .unverified, [.cacchio2012],
          figures: "Sitting on a hard seat and running uphill hurt at the sit-bone (strong)"),
      ],
      action: .selfCare,
      selfMassage: .avoidArea,
      whatToDo: """
        A programme that loads it slowly. Do not grind on the sit bone, and no hard stretch \
        early. A sudden pop with a bruise or weakness: the same or the next day, as a torn tendon \
        is repaired early.
        """,
      sources: [.cacchio2012])
  }
}
