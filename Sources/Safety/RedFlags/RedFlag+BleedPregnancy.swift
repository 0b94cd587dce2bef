import Evidence

extension RedFlag {
  /// - Source: massage-pe-pregnancy-2020, vleeming-2008, nhs-pregnancy-bleeding
  static var bleedPregnancy: RedFlag {
    RedFlag(
      id: .bleedPregnancy,
      ask: "Pregnant with bleeding, belly pain, fluid loss or one swollen leg?",
      action: .sameDay,
      reason: "Pregnancy emergency, clot",
      followUps: [
        FollowUp(
          """
          Is the bleeding more than spotting, or does it come with belly or back pain or \
          tightenings in waves; are you faint or breathless; or, early in pregnancy, is there \
          one-sided belly pain or shoulder-tip pain?
          """, raisesTo: .emergency)
      ],
      note: "Call the maternity line; the baby moving less is also same-day.",
      standing: .verified,
      sources: [.massagePePregnancy2020, .vleeming2008, .nhsPregnancyBleeding])
  }
}
