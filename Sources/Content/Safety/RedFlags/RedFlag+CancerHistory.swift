import Evidence

extension RedFlag {
  /// - Source: downie-2013, finucane-2020, nice-ng234
  @inline(__always) static var cancerHistory: RedFlag {
    RedFlag(
      id: .cancerHistory,
      ask: "Have you ever had cancer, other than a simple skin cancer?",
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "The cancer may have spread to a bone.",
      followUps: [
        FollowUp(
          """
          Say yes if both are so. It was cancer of the breast, prostate, lung, kidney or \
          thyroid, or myeloma, or spread to bone is known. And this pain in the back, hip or \
          another bone is new, growing or worse at night.
          """, raisesTo: .sameDay),
        FollowUp(
          """
          Are the legs newly weak, numb or unsteady? Or is there new trouble with bladder or \
          bowel?
          """, raisesTo: .emergency),
      ],
      figures: """
        Post-test 33 % (22–46) at its highest, in hospital settings; in primary care about 7 % \
        (from knowledge)
        """,
      standing: .verified,
      sources: [.downie2013, .finucane2020, .niceNg234])
  }
}
