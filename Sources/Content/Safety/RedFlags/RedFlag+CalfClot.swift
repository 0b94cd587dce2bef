import Anatomy
import Evidence

extension RedFlag {
  /// - Source: nice-ng158, nhs-dvt-risk, stoptheclot-chana, stoptheclot-cristal, atlantic-clot,
  ///   dvt-no-swelling-web
  @inline(__always) static var calfClot: RedFlag {
    RedFlag(
      id: .calfClot,
      short: "Clot risk: long trip, bed, operation, pill, pregnancy, cancer, earlier clot",
      ask: """
        Is the calf sore on one side, for a day or more, and does one of these fit? A trip of \
        over 3 hours in the last 4 weeks. Bed rest, plaster or an operation in the last 3 \
        months. The pill, hormones, a pregnancy or a birth in the last 6 weeks. Cancer, or an \
        earlier clot. (Swelling is not needed.)
        """,
      stage: .afterDrawing,
      when: [
        When(worst: .calf, onOneSide: true),
        When(regions: .calf, notRegions: [.back, .buttock], onOneSide: true),
        When(
          regions: [.of(.thighInnerUpper), .of(.thighInnerLower)], notRegions: [.back, .buttock],
          onOneSide: true), When(press: .calf),
        When(regions: [.leg, .of(.groin)], onOneSide: true, conditions: [.pregnancy]),
      ],
      action: .sameDay,
      reason: "There may be a blood clot, also without swelling.",
      items: [
        SafetyItem(
          id: .calfClotStill,
          short: "Lately a trip over 3 hours, bed rest, plaster or an operation",
          sets: .yes,
          stage: .afterDrawing),
        SafetyItem(
          id: .calfClotBody,
          short: "The pill, hormones, pregnant, lately a birth, cancer, earlier clot",
          sets: .yes,
          stage: .afterDrawing),
        SafetyItem(
          id: .calfClotUnclear,
          short: "One calf sore for days, with no strain or cramp to explain it",
          sets: .yesWithinDays,
          stage: .afterDrawing,
          when: [
            When(regions: .calf, notRegions: [.back, .buttock], onOneSide: true),
            When(press: .calf),
          ],
          clarify: ClarifyingQuestion(
            ask: "How is it?",
            answers: [
              ClarifyingAnswer(
                id: "days",
                say: "It came by itself two days ago or more, and does not ease.",
                sets: .yesWithinDays,
                pressing: .no,
                then: "Swelling, warmth or colour: call that day."),
              ClarifyingAnswer(
                id: "eases",
                say: "It eases, comes and goes, or I know why.",
                sets: .yesMention),
            ],
            notSure: .yesWithinDays)),
      ],
      clarify: ClarifyingQuestion(
        ask: "Which is it?",
        answers: [
          ClarifyingAnswer(
            id: "one",
            say: "One side, for a day or more, or it is getting worse.",
            sets: .yes),
          ClarifyingAnswer(
            id: "both",
            say: "Both calves are sore alike after hard use.",
            sets: .yesMention),
          ClarifyingAnswer(
            id: "hours",
            say: "It began today with a pull in sport.",
            sets: .yesWithinDays,
            pressing: .avoidArea,
            then: "No pressing. Not better in a day, or swelling: call that day."),
        ],
        notSure: .yes),
      followUps: [
        FollowUp(
          """
          Are you breathless, or is there chest pain, pain on a deep breath, fainting or \
          coughing up blood?
          """, raisesTo: .emergency)
      ],
      figures: """
        Swelling in about 80 % of cases (secondary source); NICE assesses a swollen or painful \
        leg; risks each score a Wells point or are named by the NHS
        """,
      listed: [.no, .notSure, .yes, .yesMention, .yesWithinDays, .yesEmergency],
      standing: .verified,
      sources: [
        .niceNg158, .nhsDvtRisk, .stoptheclotChana, .stoptheclotCristal, .atlanticClot,
        .dvtNoSwellingWeb,
      ])
  }
}
