import Evidence

extension RedFlag {
  /// - Source: iliopsoas-haematoma, yari-haematoma, hkcem-iliopsoas
  @inline(__always) static var thinnerBleed: RedFlag {
    RedFlag(
      id: .thinnerBleed,
      short: "New swelling, spreading bruise, sudden growing pain, or hip held bent",
      ask: """
        On blood thinners or with a bleeding illness (haemophilia): a new swelling or spreading \
        bruise, or pain in the groin, buttock, thigh or belly side that came on suddenly, keeps \
        growing, or makes you hold the hip bent?
        """,
      stage: .afterDrawing,
      when: [When(conditions: [.anticoagulant])],
      action: .sameDay,
      reason: "There may be a bleed in the hip or buttock muscles.",
      notCounted: "A usual mild muscle ache after work or sport that is not growing.",
      followUps: [
        FollowUp(
          """
          Are you faint or sweating, is the leg numb or weak, or does the swelling or bruise \
          grow by the hour or day?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesEmergency],
      standing: .verified,
      sources: [.iliopsoasHaematoma, .yariHaematoma, .hkcemIliopsoas])
  }
}
