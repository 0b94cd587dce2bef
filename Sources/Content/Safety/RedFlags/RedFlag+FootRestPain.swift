import Anatomy
import Evidence

extension RedFlag {
  /// - Source: nice-cg147, rcem-ali, pulse-ali
  @inline(__always) static var footRestPain: RedFlag {
    RedFlag(
      id: .footRestPain,
      short: "Night foot pain eased by hanging it down, or an unhealed sore",
      ask: """
        Foot or toe pain at rest or at night that eases when you hang the leg down, or a foot \
        sore or black toe that does not heal?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: .foot), When(regions: .belowKnee, ageFrom: 40),
        When(conditions: [.artery, .diabetes]),
        When(regions: .leg, answers: [.smokerOrArteryDisease]),
      ],
      action: .sameDay,
      reason: "The leg may get far too little blood.",
      notCounted: """
        Night cramps; cold feet on both sides for years; sole pain on the first steps; a blister \
        from a shoe.
        """,
      followUps: [
        FollowUp(
          """
          Did the foot or leg turn cold, pale, blue, numb or weak in the last 2 weeks, or is a \
          wound spreading with fever?
          """, raisesTo: .emergency)
      ],
      listed: [.no, .notSure, .yes, .yesEmergency],
      standing: .unverified,
      sources: [.niceCg147, .rcemAli, .pulseAli])
  }
}
