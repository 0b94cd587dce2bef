import Evidence

extension RedFlag {
  /// - Source: rudwaleit-2006, sieper-2009
  static var inflammatory: RedFlag {
    RedFlag(
      id: .inflammatory,
      ask: """
        Back or buttock pain for over 3 months that began before 45, with two or more: stiff \
        over 30 minutes in the morning, better with exercise and not with rest, woken in the \
        second half of the night, buttock pain changing sides; or with psoriasis, bowel \
        inflammation or earlier red painful eye?
        """,
      action: .withinDays,
      selfMassage: .ok,
      reason: "Axial spondyloarthritis",
      followUps: [
        FollowUp(
          "Is one eye red and painful now?", raisesTo: .sameDay)
      ],
      figures: ">=3 of 4: LR 12.4; >=2: LR 3.7; eye pain and redness: same day",
      standing: .verified,
      sources: [.rudwaleit2006, .sieper2009])
  }
}
