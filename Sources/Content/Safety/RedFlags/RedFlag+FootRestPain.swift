import Evidence

extension RedFlag {
  /// - Source: nice-cg147, rcem-ali
  @inline(__always) static var footRestPain: RedFlag {
    RedFlag(
      id: .footRestPain,
      ask: "Does one of these fit your foot?",
      signs: [
        "Pain in the foot or toes at rest or at night that eases when you hang the leg down",
        "A sore on the foot, or a black toe, that does not heal",
      ],
      action: .sameDay,
      reason: "The leg may get far too little blood.",
      notCounted: """
        Night cramps. Cold feet on both sides for years. Pain in the sole on the first steps. A \
        blister from a shoe.
        """,
      followUps: [
        FollowUp(
          """
          Did the foot or leg turn cold, pale, blue, numb or weak in the last 2 weeks? Or is a \
          wound spreading, with fever?
          """, raisesTo: .emergency)
      ],
      standing: .unverified,
      sources: [.niceCg147, .rcemAli])
  }
}
