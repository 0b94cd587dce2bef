import Evidence

extension RedFlag {
  /// - Source: downie-2013, finucane-2020, nice-ng234, rnoh-mscc, nccih-massage
  @inline(__always) static var cancerHistory: RedFlag {
    RedFlag(
      id: .cancerHistory,
      short: "Cancer, now or ever (not a simple skin cancer)",
      ask: "Have you ever had cancer (other than a simple skin cancer)?",
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "The cancer may have spread to a bone.",
      followUps: [
        FollowUp(
          """
          Was it breast, prostate, lung, kidney or thyroid cancer or myeloma, or is spread to \
          bone known; and is this back, hip or other bone pain new, growing or worse at night?
          """, raisesTo: .sameDay),
        FollowUp(
          """
          Are the legs newly weak, numb or unsteady, or is there new trouble with bladder or \
          bowel?
          """, raisesTo: .emergency),
      ],
      thenAsk: ThenAsk(
        "Is it under treatment, in the bones, or near the sore place?", sets: .cancer),
      figures: """
        Post-test 33 % (22-46) at its highest, in hospital settings; in primary care about 7 % \
        (from knowledge)
        """,
      listed: [.no, .notSure, .yes, .yesSameDay, .yesEmergency],
      standing: .verified,
      sources: [.downie2013, .finucane2020, .niceNg234, .rnohMscc, .nccihMassage])
  }
}
