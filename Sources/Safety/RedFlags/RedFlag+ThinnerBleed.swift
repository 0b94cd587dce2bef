import Evidence

extension RedFlag {
  /// - Source: iliopsoas-haematoma, yari-haematoma
  static var thinnerBleed: RedFlag {
    RedFlag(
      id: .thinnerBleed,
      ask: """
        On blood thinners or with a bleeding illness (haemophilia): a new swelling or spreading \
        bruise, or pain in the groin, buttock, thigh or belly side that came on suddenly, keeps \
        growing, or makes you hold the hip bent?
        """,
      action: .sameDay,
      reason: "Bleeding into the hip-bending or buttock muscles",
      notCounted: "A usual mild muscle ache after work or sport that is not growing.",
      followUps: [
        FollowUp(
          """
          Are you faint or sweating, is the leg numb or weak, or does the swelling or bruise \
          grow by the hour or day?
          """, raisesTo: .emergency)
      ],
      standing: .verified,
      sources: [.iliopsoasHaematoma, .yariHaematoma])
  }
}
