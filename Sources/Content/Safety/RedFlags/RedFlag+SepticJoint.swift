import Evidence

extension RedFlag {
  /// - Source: margaretten-2007, gcare-hip
  @inline(__always) static var septicJoint: RedFlag {
    RedFlag(
      id: .septicJoint,
      short: "A hip too sore to move, with fever or feeling ill",
      ask: """
        Do you have fever or feel very ill, and is one hip (or a replaced hip) so sore that you \
        cannot bear to move it?
        """,
      stage: .gate,
      action: .emergency,
      reason: "The hip joint may be infected.",
      clarify: ClarifyingQuestion(
        ask: "Is there fever, do you feel ill, or is it a replaced hip?",
        answers: [
          ClarifyingAnswer(
            id: "yes",
            say: "Yes, one of these.",
            sets: .yes),
          ClarifyingAnswer(
            id: "fall",
            say: "No. It began with a fall or blow.",
            sets: .yes,
            setsOther: SafetySetting(.trauma, .yesEmergency)),
          ClarifyingAnswer(
            id: "no",
            say: "No, none of these.",
            sets: .yesSameDay,
            setsOther: SafetySetting(.hipBlock, .yes)),
        ],
        notSure: .yes),
      figures: "Fever only 57 % sensitive",
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .unverified,
      sources: [.margaretten2007, .gcareHip])
  }
}
