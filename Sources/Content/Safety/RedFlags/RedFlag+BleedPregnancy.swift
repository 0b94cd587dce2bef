import Evidence

extension RedFlag {
  /// - Source: massage-pe-pregnancy-2020, vleeming-2008, nhs-pregnancy-bleeding
  @inline(__always) static var bleedPregnancy: RedFlag {
    RedFlag(
      id: .bleedPregnancy,
      ask: "Are you pregnant, with bleeding, belly pain, loss of fluid or one swollen leg?",
      action: .sameDay,
      reason: "A problem of the pregnancy, or a clot.",
      followUps: [
        FollowUp(
          """
          Is the bleeding more than spotting? Or does it come with belly or back pain, or with \
          tightenings in waves? Are you faint or breathless? Or, early in pregnancy, is there \
          belly pain on one side or pain at the tip of the shoulder?
          """, raisesTo: .emergency)
      ],
      note: "Call the maternity line. If the baby moves less, that is same-day too.",
      standing: .verified,
      sources: [.massagePePregnancy2020, .vleeming2008, .nhsPregnancyBleeding])
  }
}
