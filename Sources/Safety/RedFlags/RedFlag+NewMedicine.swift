import Evidence

extension RedFlag {
  /// - Source: nhs-statins
  static var newMedicine: RedFlag {
    RedFlag(
      id: .newMedicine,
      ask: """
        New or worse muscle pain or weakness since starting, raising or adding a medicine (such \
        as a statin or another cholesterol tablet) in the last months?
        """,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "Muscle damage from a medicine",
      followUps: [
        FollowUp(
          """
          Is the urine dark like tea or cola, or are the muscles weak (hard to climb stairs or \
          rise from a chair)?
          """, raisesTo: .sameDay)
      ],
      note: "Do not stop a medicine on your own: ask the prescriber or a pharmacist.",
      standing: .unverified,
      sources: [.nhsStatins])
  }
}
