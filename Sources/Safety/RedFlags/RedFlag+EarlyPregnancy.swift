import Evidence

extension RedFlag {
  /// - Source: nhs-ectopic
  static var earlyPregnancy: RedFlag {
    RedFlag(
      id: .earlyPregnancy,
      ask: """
        A missed or late period or early pregnancy, AND new pain low in the belly or at the tip \
        of the shoulder?
        """,
      action: .emergency,
      reason: "Ectopic pregnancy",
      notCounted: """
        Missed periods for months (training, low weight, menopause, contraception) without new \
        belly or shoulder-tip pain.
        """,
      standing: .unverified,
      sources: [.nhsEctopic])
  }
}
