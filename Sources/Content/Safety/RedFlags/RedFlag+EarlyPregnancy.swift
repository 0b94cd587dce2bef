import Evidence

extension RedFlag {
  /// - Source: nhs-ectopic
  @inline(__always) static var earlyPregnancy: RedFlag {
    RedFlag(
      id: .earlyPregnancy,
      ask: """
        Is there new pain low in the belly or at the tip of the shoulder, with a missed or late \
        period or in early pregnancy?
        """,
      action: .emergency,
      reason: "The pregnancy may be outside the womb.",
      notCounted: """
        Missed periods for months (training, low weight, menopause, contraception) without new \
        pain in the belly or the tip of the shoulder.
        """,
      standing: .unverified,
      sources: [.nhsEctopic])
  }
}
