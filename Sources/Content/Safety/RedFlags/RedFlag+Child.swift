import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  @inline(__always) static var child: RedFlag {
    RedFlag(
      id: .child,
      short: "Age under 18",
      ask: "Is the person under 18?",
      stage: .afterDrawing,
      when: [When(ageTo: 17)],
      action: .withinDays,
      reason: "Back or hip pain in a child needs to be looked at.",
      followUps: [
        FollowUp(
          """
          Is there a limp, or hip, groin, thigh or knee pain without a clear knock or sport \
          behind it?
          """, raisesTo: .sameDay),
        FollowUp(
          "Is there fever with a hip that cannot be moved, or can the child not stand?",
          raisesTo: .emergency),
      ],
      note: "This guide is for adults.",
      listed: [.no, .notSure, .yes, .yesSameDay, .yesEmergency],
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
