import Evidence

extension Contraindication {
  /// - Source: post-op-wound, post-op-massage, hip-precautions, massage-osteoporosis
  @inline(__always) static var operatedPlace: Contraindication {
    Contraindication(
      id: .operatedPlace,
      short: "An operation, ever, on the place you drew",
      ask: "Have you ever had an operation on the place you drew?",
      condition: """
        Operation on the drawn place (back, hip, leg), in the last year, or with metal or a \
        joint left in
        """,
      stage: .afterDrawing,
      action: .askFirst,
      scope: .personKnows,
      area: "that place, and a hand's width around scar and metal",
      why: "It may not have healed, metal may lie there, or a joint may have come loose.",
      clarify: ClarifyingQuestion(
        ask: "When was it?",
        answers: [
          ClarifyingAnswer(
            id: "year",
            say: "In the last year, or I have not been signed off.",
            sets: .yes,
            limit: .askFirst),
          ClarifyingAnswer(
            id: "later",
            say: "Over a year ago. It healed, and nothing is new.",
            sets: .yes,
            limit: .avoidArea),
        ],
        notSure: .yes),
      note: """
        In the last year: no pressing there until a surgeon or physiotherapist says yes. Later, \
        when it has healed: never on the scar or the metal, and light around it.
        """,
      standing: .verified,
      sources: [.postOpWound, .postOpMassage, .hipPrecautions, .massageOsteoporosis])
  }
}
