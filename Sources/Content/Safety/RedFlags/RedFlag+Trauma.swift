import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2009, finucane-2020, nhs-hip-fracture
  @inline(__always) static var trauma: RedFlag {
    RedFlag(
      id: .trauma,
      ask: "Did one of these happen in the last 4 weeks, just before this pain?",
      signs: [
        "A crash",
        "A fall from higher than standing: a ladder, stairs, a horse",
        "A very hard blow",
        "If you are over 65 or have thin bones: any fall, even a small one",
      ],
      action: .sameDay,
      reason: "A bone may be broken.",
      notCounted: """
        Under 65 with healthy bones: a slip, stumble or fall on level ground after which you \
        could walk. An accident months ago.
        """,
      followUps: [
        FollowUp(
          """
          Was it a crash or a fall from a height? Can you not stand or walk? Is the leg \
          shorter, turned out or bent? Are the legs numb or weak? Or are you on blood thinners, \
          and a swelling grows?
          """, raisesTo: .emergency)
      ],
      note: """
        Over 65 or with thin bones: new hip, groin or knee pain after a fall is checked the \
        same day, even if you can walk.
        """,
      figures: """
        Post-test: severe trauma 11 %, older age 9 %, steroids 33 %, bruise or graze 62 %, \
        several 90 %; found in 8 of 1172 in primary care
        """,
      standing: .verified,
      sources: [.downie2013, .henschke2009, .finucane2020, .nhsHipFracture])
  }
}
