import Evidence

extension RedFlag {
  /// - Source: rudwaleit-2006, sieper-2009
  @inline(__always) static var inflammatory: RedFlag {
    RedFlag(
      id: .inflammatory,
      ask: """
        Have you had back or buttock pain for over 3 months that began before you were 45, with \
        two or more of these? Or with psoriasis, bowel inflammation or an earlier red painful \
        eye?
        """,
      signs: [
        "Stiff for over 30 minutes in the morning",
        "Better with exercise and not with rest",
        "Woken in the second half of the night",
        "Buttock pain that changes sides",
      ],
      action: .withinDays,
      selfMassage: .ok,
      reason: "The spine may be inflamed (axial spondyloarthritis).",
      followUps: [
        FollowUp(
          "Is one eye red and painful now?", raisesTo: .sameDay)
      ],
      figures: ">=3 of 4: LR 12.4; >=2: LR 3.7; eye pain and redness: same day",
      standing: .verified,
      sources: [.rudwaleit2006, .sieper2009])
  }
}
