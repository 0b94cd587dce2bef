import Evidence

extension RedFlag {
  /// - Source: wells-2006, massage-pe-pregnancy-2020, nhs-dvt
  static var dvt: RedFlag {
    RedFlag(
      id: .dvt,
      ask: """
        One calf or thigh newly swollen, warm, red or darker, throbbing, or with hard sore \
        veins?
        """,
      action: .sameDay,
      reason: "Clot",
      followUps: [
        FollowUp(
          "Are you breathless, or is there chest pain, fainting or coughing up blood?",
          raisesTo: .emergency)
      ],
      raisedBy: """
        operation or plaster in the last 3 months, bed rest, long trip, cancer, pregnancy or 6 \
        weeks after, hormone tablets, earlier clot: then also a newly tender calf alone counts
        """,
      figures: "Score >=3 about 53 %, 1–2 17 %, <=0 5 %",
      standing: .verified,
      sources: [.wells2006, .massagePePregnancy2020, .nhsDvt])
  }
}
