import Evidence

extension RedFlag {
  /// - Source: lothian-redflags, nhs-sciatica
  @inline(__always) static var footDrop: RedFlag {
    RedFlag(
      id: .footDrop,
      ask: "Is any of this new in the last days?",
      signs: [
        "You cannot lift the front of one foot",
        "You cannot stand on tip-toe or on the heel of one foot",
        "One knee buckles because the thigh is weak",
      ],
      action: .sameDay,
      reason: "A nerve root may be badly pressed.",
      followUps: [
        FollowUp(
          """
          Are both legs affected? Or is there new trouble with bladder or bowel, or numbness \
          between the legs? Or did the weakness come within hours, in a cold or pale leg?
          """, raisesTo: .emergency)
      ],
      figures: "Hospital pathway: grade 3 or less = early specialist opinion",
      standing: .verified,
      sources: [.lothianRedflags, .nhsSciatica])
  }
}
