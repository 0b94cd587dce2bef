import Evidence

extension RedFlag {
  /// - Source: iliopsoas-haematoma, yari-haematoma
  @inline(__always) static var thinnerBleed: RedFlag {
    RedFlag(
      id: .thinnerBleed,
      ask: """
        On blood thinners, or with a bleeding illness such as haemophilia: is one of these so?
        """,
      signs: [
        "A new swelling or a spreading bruise",
        """
        Pain in the groin, buttock, thigh or side of the belly that came on suddenly, keeps \
        growing, or makes you hold the hip bent
        """,
      ],
      action: .sameDay,
      reason: "There may be a bleed in the hip or buttock muscles.",
      notCounted: "A usual mild muscle ache after work or sport that is not growing.",
      followUps: [
        FollowUp(
          """
          Are you faint or sweating? Is the leg numb or weak? Or does the swelling or bruise \
          grow by the hour or day?
          """, raisesTo: .emergency)
      ],
      standing: .verified,
      sources: [.iliopsoasHaematoma, .yariHaematoma])
  }
}
