import Anatomy
import Evidence

extension RedFlag {
  /// - Source: clinical-convention, nhs-compartment, rhabdo-web
  @inline(__always) static var compartment: RedFlag {
    RedFlag(
      id: .compartment,
      short: "A muscle rock hard and in agony, or cola-dark urine",
      ask: """
        After a blow, plaster or very hard effort: is a muscle in shin, calf, thigh or buttock \
        hard as wood, swollen and in agony, worse when stretched, or is the foot numb? Or is \
        your urine dark like cola?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: [.leg, .buttock]),
        When(regions: [.of(.upperLumbar), .of(.lowerLumbar)], ageTo: 64, daysTo: 7),
        When(flags: [.newMedicine]),
      ],
      action: .emergency,
      reason: "The muscle may be crushed by its own swelling, or be breaking down.",
      items: [
        SafetyItem(
          id: .compartmentMuscle,
          short: "A muscle hard as wood, swollen and in agony",
          sets: .yes,
          stage: .afterDrawing,
          clarify: ClarifyingQuestion(
            ask: "How bad is it?",
            answers: [
              ClarifyingAnswer(
                id: "agony",
                say: "Far worse than sore muscles, growing, or the foot is numb.",
                sets: .yes),
              ClarifyingAnswer(
                id: "sport",
                say: "Only in sport, and gone some minutes after I stop.",
                sets: .yesWithinDays,
                pressing: .avoidArea),
              ClarifyingAnswer(
                id: "sore",
                say: """
                  Sore and stiff a day or two after hard use. It eases when I move gently, and \
                  urine is normal.
                  """,
                sets: .yesMention),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .compartmentUrine,
          short: "Urine dark like cola or tea",
          sets: .yes,
          stage: .afterDrawing),
      ],
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays],
      standing: .unverified,
      sources: [.clinicalConvention, .nhsCompartment, .rhabdoWeb])
  }
}
