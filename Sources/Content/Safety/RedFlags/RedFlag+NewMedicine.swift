import Evidence

extension RedFlag {
  /// - Source: nhs-statins, rhabdo-web
  @inline(__always) static var newMedicine: RedFlag {
    RedFlag(
      id: .newMedicine,
      short: "Began after a new or raised medicine, such as a statin",
      ask: """
        Is there muscle pain or weakness that is new or worse? And did it start in the months \
        after you began, raised or added a medicine, such as a statin?
        """,
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "A medicine may harm the muscles.",
      followUps: [
        FollowUp(
          """
          Is the urine dark like tea or cola, or are the muscles weak (hard to climb stairs or \
          rise from a chair)?
          """, raisesTo: .sameDay)
      ],
      note: "Do not stop a medicine on your own: ask the prescriber or a pharmacist.",
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .unverified,
      sources: [.nhsStatins, .rhabdoWeb])
  }
}
