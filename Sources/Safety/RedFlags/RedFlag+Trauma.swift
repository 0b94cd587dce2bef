import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2009, finucane-2020, nhs-hip-fracture
  static var trauma: RedFlag {
    RedFlag(
      id: .trauma,
      ask: """
        In the last 4 weeks, just before this pain: a crash, a fall from higher than standing \
        (ladder, stairs, horse), or a very hard blow? Or, if you are over 65 or have thin \
        bones: any fall, even a small one?
        """,
      action: .sameDay,
      reason: "Fracture",
      notCounted: """
        Under 65 with healthy bones: a slip, stumble or fall on the level after which you could \
        walk; an accident months ago.
        """,
      followUps: [
        FollowUp(
          """
          Was it a crash or a fall from a height; or can you not stand or walk; is the leg \
          shorter, turned out or bent; are the legs numb or weak; or, on blood thinners, is a \
          swelling growing?
          """, raisesTo: .emergency)
      ],
      note: """
        Over 65 or thin bones: new hip, groin or knee pain after a fall is checked the same day \
        even when walking is possible.
        """,
      figures: """
        Post-test: severe trauma 11 %, older age 9 %, steroids 33 %, bruise or graze 62 %, \
        several 90 %; found in 8 of 1172 in primary care
        """,
      standing: .verified,
      sources: [.downie2013, .henschke2009, .finucane2020, .nhsHipFracture])
  }
}
