import Evidence

extension RedFlag {
  /// - Source: nhs-statins
  @inline(__always) static var newMedicine: RedFlag {
    RedFlag(
      id: .newMedicine,
      ask: """
        Is there new or worse muscle pain or weakness since a medicine was started, raised or \
        added in the last months? An example is a statin or another cholesterol tablet.
        """,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "A medicine may harm the muscles.",
      followUps: [
        FollowUp(
          """
          Is the urine dark like tea or cola? Or are the muscles weak, so that it is hard to \
          climb stairs or rise from a chair?
          """, raisesTo: .sameDay)
      ],
      note: "Do not stop a medicine on your own: ask the prescriber or a pharmacist.",
      standing: .unverified,
      sources: [.nhsStatins])
  }
}
