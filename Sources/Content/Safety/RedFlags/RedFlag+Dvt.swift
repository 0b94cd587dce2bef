import Anatomy
import Evidence

extension RedFlag {
  /// - Source: wells-2006, massage-pe-pregnancy-2020, nhs-dvt, nice-ng158, nhs-dvt-risk
  @inline(__always) static var dvt: RedFlag {
    RedFlag(
      id: .dvt,
      short: "One leg newly swollen, warm, red or dark, or throbbing",
      ask: """
        Is one calf or thigh newly swollen, warm, red or darker, or throbbing? Are there hard \
        sore veins? Does one calf or thigh hurt when you stand or walk, and is it sore to touch?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: [.leg, .buttock, .hip]),
        When(conditions: [.pregnancy, .pastClot, .surgery, .cancer]),
      ],
      action: .sameDay,
      reason: "There may be a blood clot in a deep vein.",
      clarify: ClarifyingQuestion(
        ask: "Is the swelling new?",
        answers: [
          ClarifyingAnswer(
            id: "new",
            say: "New, or more than before, in one leg.",
            sets: .yes),
          ClarifyingAnswer(
            id: "old",
            say: "Old. It has not changed, and I know why.",
            sets: .yesMention),
          ClarifyingAnswer(
            id: "both",
            say: "Both legs alike, by the evening.",
            sets: .yesWithinDays,
            pressing: .avoidArea),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          "Are you breathless, or is there chest pain, fainting or coughing up blood?",
          raisesTo: .emergency)
      ],
      raisedBy: """
        A newly tender calf alone counts too with one of these: an operation or plaster in the \
        last 3 months, bed rest, a long trip, cancer, pregnancy or the 6 weeks after, hormone \
        tablets, an earlier clot.
        """,
      figures: "Score >=3 about 53 %, 1-2 17 %, <=0 5 %",
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesEmergency],
      standing: .verified,
      sources: [.wells2006, .massagePePregnancy2020, .nhsDvt, .niceNg158, .nhsDvtRisk])
  }
}
