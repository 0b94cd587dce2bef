import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  @inline(__always) static var child: RedFlag {
    RedFlag(
      id: .child,
      ask: "Is the person under 18?",
      action: .withinDays,
      selfMassage: .no,
      reason: "Back or hip pain in a child needs to be looked at.",
      followUps: [
        FollowUp(
          """
          Is there a limp? Or pain in the hip, groin, thigh or knee without a clear knock or \
          sport behind it?
          """, raisesTo: .sameDay),
        FollowUp(
          "Is there fever with a hip that cannot be moved? Or can the child not stand?",
          raisesTo: .emergency),
      ],
      note: "This guide is for adults.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
