import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  static var child: RedFlag {
    RedFlag(
      id: .child,
      ask: "Is the person under 18?",
      action: .withinDays,
      selfMassage: .no,
      reason: "Back or hip pain in a child needs assessment (limp, fever, hip disease)",
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
      note: "The guide is for adults.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
