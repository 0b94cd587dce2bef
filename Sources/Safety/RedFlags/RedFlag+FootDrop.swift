import Evidence

extension RedFlag {
  /// - Source: lothian-redflags, nhs-sciatica
  static var footDrop: RedFlag {
    RedFlag(
      id: .footDrop,
      ask: """
        New in the last days: can you not lift the front of one foot, not stand on tip-toe or \
        heel on one side, or does one knee buckle because the thigh is weak?
        """,
      action: .sameDay,
      reason: "Severe root weakness",
      followUps: [
        FollowUp(
          """
          Are both legs affected, or is there new bladder, bowel or between-the-legs numbness, \
          or did the weakness come within hours in a cold or pale leg?
          """, raisesTo: .emergency)
      ],
      figures: "Hospital pathway: grade 3 or less = early specialist opinion",
      standing: .verified,
      sources: [.lothianRedflags, .nhsSciatica])
  }
}
