import Evidence

extension RedFlag {
  /// - Source: wales-sciatica, nice-ng59
  @inline(__always) static var nerveLasting: RedFlag {
    RedFlag(
      id: .nerveLasting,
      short: "Weak leg, foot or toe; or numb or tingling and worse, or over six weeks",
      ask: """
        Is a leg, foot or toe weak? Or is the numbness or tingling getting worse, or has it \
        lasted over six weeks?
        """,
      stage: .afterDrawing,
      when: [When(conditions: [.nerveSigns])],
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "A nerve may have been pressed for long.",
      clarify: ClarifyingQuestion(
        ask: "Has a clinician looked at it?",
        answers: [
          ClarifyingAnswer(
            id: "no",
            say: "No, or it is worse since.",
            sets: .yes),
          ClarifyingAnswer(
            id: "yes",
            say: "Yes, within this pain. It has not changed.",
            sets: .yesMention,
            pressing: .askFirst),
        ],
        notSure: .yes),
      listed: [.no, .notSure, .yes, .yesMention],
      standing: .verified,
      sources: [.walesSciatica, .niceNg59])
  }
}
