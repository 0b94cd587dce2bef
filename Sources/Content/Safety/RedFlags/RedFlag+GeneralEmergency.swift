import Anatomy
import Evidence

extension RedFlag {
  /// - Source: nhs-999, nhs-pe, stoptheclot-cristal, sepsis-adult, nhs-back-pain
  @inline(__always) static var generalEmergency: RedFlag {
    RedFlag(
      id: .generalEmergency,
      short: "Chest pain, short of breath, collapse, stroke signs, or heavy bleeding",
      ask: """
        Now, or since this pain began: do you have chest pain or a tight chest? Is it hard to \
        get your breath? Are you newly confused? Is there a drooping face, a weak arm, or lost \
        speech? A sudden worst-ever headache? Sudden loss of sight? A collapse? Heavy bleeding?
        """,
      stage: .gate,
      action: .emergency,
      reason: "The heart, the lungs or the brain may be in danger, or there is a bad bleed.",
      notCounted: """
        Breathlessness or chest soreness that you have had for a long time, that is unchanged \
        and already explained; a usual heavy period; a tension headache as you often have.
        """,
      items: [
        SafetyItem(
          id: .generalEmergencyChest,
          short: "Chest pain or a tight chest",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyBreath,
          short: "Short of breath, or it hurts to breathe",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "Which fits best?",
            answers: [
              ClarifyingAnswer(
                id: "short",
                say: "I am short of breath. Or my chest, ribs, or middle or upper back hurt.",
                sets: .yes),
              ClarifyingAnswer(
                id: "faint",
                say: "I coughed blood, feel faint, or my heart races.",
                sets: .yes),
              ClarifyingAnswer(
                id: "risk",
                say: """
                  Only my low back or side catches when I breathe deep. And it came by itself, \
                  or I have a sore leg, or had a long trip, an operation, the pill, hormones, a \
                  pregnancy, cancer or a clot.
                  """,
                sets: .yesSameDay),
              ClarifyingAnswer(
                id: "catch",
                say: """
                  Only my low back catches when I breathe deep. It began with a move or strain. \
                  My breath is easy, and none of that fits.
                  """,
                sets: .yesMention,
                then: "Breath trouble, chest pain or a sore calf later means call."),
              ClarifyingAnswer(
                id: "old",
                say: "I have had it for a long time. It has not changed, and I know why.",
                sets: .yesMention),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .generalEmergencyCollapse,
          short: "A collapse, or coughing up blood",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyConfused,
          short: "Confused, and that is new",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyStroke,
          short: "Drooping face, one weak arm, or lost speech",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyHead,
          short: "Sudden worst-ever headache, or sudden loss of sight",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyBleeding,
          short: "Heavy bleeding that does not stop",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .generalEmergencyBreathPain,
          short: "It hurts to take a deep breath",
          sets: .yes,
          stage: .afterDrawing,
          when: [When(regions: [.of(.upperLumbar), .of(.lowerLumbar), .of(.flank)])],
          clarify: ClarifyingQuestion(
            ask: "Which fits best?",
            answers: [
              ClarifyingAnswer(
                id: "short",
                say: "I am short of breath. Or my chest, ribs, or middle or upper back hurt.",
                sets: .yes),
              ClarifyingAnswer(
                id: "faint",
                say: "I coughed blood, feel faint, or my heart races.",
                sets: .yes),
              ClarifyingAnswer(
                id: "risk",
                say: """
                  Only my low back or side catches when I breathe deep. And it came by itself, \
                  or I have a sore leg, or had a long trip, an operation, the pill, hormones, a \
                  pregnancy, cancer or a clot.
                  """,
                sets: .yesSameDay),
              ClarifyingAnswer(
                id: "catch",
                say: """
                  Only my low back catches when I breathe deep. It began with a move or strain. \
                  My breath is easy, and none of that fits.
                  """,
                sets: .yesMention,
                then: "Breath trouble, chest pain or a sore calf later means call."),
              ClarifyingAnswer(
                id: "old",
                say: "I have had it for a long time. It has not changed, and I know why.",
                sets: .yesMention),
            ],
            notSure: .yes)),
      ],
      listed: [.no, .notSure, .yes, .yesMention, .yesSameDay],
      standing: .unverified,
      sources: [.nhs999, .nhsPe, .stoptheclotCristal, .sepsisAdult, .nhsBackPain])
  }
}
