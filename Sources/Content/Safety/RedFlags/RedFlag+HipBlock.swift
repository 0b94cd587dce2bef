import Evidence

extension RedFlag {
  /// - Source: clinical-convention, nhs-hip-fracture
  @inline(__always) static var hipBlock: RedFlag {
    RedFlag(
      id: .hipBlock,
      ask: "Can you not put weight on the leg because of hip or groin pain?",
      action: .sameDay,
      reason: "The hip may be broken, infected or out of joint.",
      followUps: [
        FollowUp(
          """
          Did it come with a fall or blow, or with fever? Or is it a replaced hip that suddenly \
          hurts, is shorter or turned?
          """, raisesTo: .emergency)
      ],
      note: """
        A hip that catches, locks or gives way but carries weight: see someone within days.
        """,
      standing: .unverified,
      sources: [.clinicalConvention, .nhsHipFracture])
  }
}
