import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: cacchio-2012
  static var proximalHamstring: Mimic {
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
          "46 athletes with and 46 without in the test study (no base rate)", .verified,
          [.cacchio2012])
      ],
      findings: [
        Statement(
          "Modified bent-knee stretch (sensitivity 0.89; specificity 0.91)", .verified,
          [.cacchio2012]),
        Statement(
          "Puranen-Orava stretch (sensitivity 0.76; specificity 0.82)", .verified, [.cacchio2012]),
        Statement(
          "Sitting on a hard seat and running uphill hurt at the sit-bone (strong)", .unverified,
          [.cacchio2012]),
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
