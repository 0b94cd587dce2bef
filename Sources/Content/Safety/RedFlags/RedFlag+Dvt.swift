import Evidence

extension RedFlag {
  /// - Source: wells-2006, massage-pe-pregnancy-2020, nhs-dvt
  @inline(__always) static var dvt: RedFlag {
    RedFlag(
      id: .dvt,
      ask: "Is one calf or thigh newly like this?",
      signs: ["Swollen", "Warm, red or darker", "Throbbing", "With hard, sore veins"],
      action: .sameDay,
      reason: "There may be a blood clot in a deep vein.",
      followUps: [
        FollowUp(
          "Are you breathless? Or is there chest pain, fainting or coughing up blood?",
          raisesTo: .emergency)
      ],
      raisedBy: """
        A newly tender calf alone counts too with one of these: an operation or plaster in the \
        last 3 months, bed rest, a long trip, cancer, pregnancy or the 6 weeks after, hormone \
        tablets, an earlier clot.
        """,
      figures: "Score >=3 about 53 %, 1–2 17 %, <=0 5 %",
      standing: .verified,
      sources: [.wells2006, .massagePePregnancy2020, .nhsDvt])
  }
}
