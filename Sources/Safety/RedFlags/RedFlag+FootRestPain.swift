import Evidence

extension RedFlag {
  /// - Source: nice-cg147, rcem-ali
  static var footRestPain: RedFlag {
    RedFlag(
      id: .footRestPain,
      ask: """
        Foot or toe pain at rest or at night that eases when you hang the leg down, or a foot \
        sore or black toe that does not heal?
        """,
      action: .sameDay,
      reason: "Critical lack of blood in the leg",
      notCounted: """
        Night cramps; cold feet on both sides for years; sole pain on the first steps; a \
        blister from a shoe.
        """,
      followUps: [
        FollowUp(
          """
          Did the foot or leg turn cold, pale, blue, numb or weak in the last 2 weeks, or is a \
          wound spreading with fever?
          """, raisesTo: .emergency)
      ],
      standing: .unverified,
      sources: [.niceCg147, .rcemAli])
  }
}
