import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: dubois-2020, nhs-sprains, clinical-convention, nhs-back-treatment,
  ///   portsmouth-sprains, askling-2014, bartsch-2021
  @inline(__always) static var muscleTear: SelfCare {
    SelfCare(
      id: .muscleTear,
      inShort: """
        Some muscle fibres tore in a sudden effort, so the first days are for calm, then for \
        moving.
        """,
      changeNow: [
        Statement(
          "Stop the sport. Rest it for one to three days, not longer.", .verified,
          [.dubois2020, .nhsSprains]),
        Statement(
          "Cool it up to 20 minutes every 2 to 3 hours, a cloth between.", .verified, [.nhsSprains]),
        Statement(
          "Wrap it and keep it raised.", .verified, [.nhsSprains]),
        Statement(
          "No heat, no alcohol and no massage in the first days.", .verified, [.nhsSprains]),
        Statement(
          "As soon as it does not stop you, move it gently.", .verified, [.nhsSprains, .dubois2020]),
      ],
      keepDoing: [
        Statement(
          "Walk as far as you can with no limp. Use a stick if you limp.", .ours, [.dubois2020])
      ],
      sleep: [
        Statement(
          "A pillow under the leg, so the muscle is slack.", .ours, [.clinicalConvention])
      ],
      exercises: [
        Prescription(
          .afterCalf, rounds: 1...1, repeats: 10...10, daysPerWeek: 7, timesADay: 3, startDay: 2,
          note: "ankle pumps only, from day 2"),
        Prescription(
          .kneeRolls, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2,
          startDay: 2, note: "from day 2"),
        Prescription(
          .bridgeTwoLeg, rounds: 1...1, repeats: 6...8, hold: 3...5, daysPerWeek: 3, startDay: 5,
          note: "from day 5, pain up to 2 of 10"),
        Prescription(
          .sitToStand, rounds: 1...1, repeats: 6...8, daysPerWeek: 3, startDay: 7,
          note: "from day 7"),
        Prescription(
          .longBridgeHold, rounds: 1...1, repeats: 3...4, hold: 10...10, daysPerWeek: 4,
          startDay: 7, note: "hamstring, from day 7"),
      ],
      painRule: """
        Up to 2 of 10, and nothing new down the leg. Stop at once if pain moves further \
        down.
        """,
      goUp: "Go up only when walking fast is free of pain. Then stairs, then easy running.",
      heatAndCold: [
        Statement(
          "Cold is usual in the first days; some experts doubt that it helps healing.", .verified,
          [.nhsSprains, .dubois2020])
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains]),
        Statement(
          """
          Health service pages say to hold back on ibuprofen in the first 48 hours; ask a \
          pharmacist.
          """, .verified, [.nhsSprains, .portsmouthSprains]),
      ],
      course: [
        Statement(
          "Most feel better after 2 weeks. No hard running for up to 8 weeks.", .verified,
          [.nhsSprains]),
        Statement(
          "Top sprinters with a torn hamstring needed about 7 to 12 weeks.", .verified,
          [.askling2014]),
      ],
      notHelpingAfter: 14,
      notHelping: "Growing pain or swelling, fever, numb or cold limb: at once.",
      whomToSee: [
        Statement(
          """
          Same day or emergency: a crack was heard, odd shape, numb, cold or discoloured \
          limb.
          """, .verified, [.portsmouthSprains]),
        Statement(
          """
          The same day: a pop with a big bruise, or you cannot push off or bend the knee.
          """, .ours, [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .avoidArea,
        here: [
          """
          Nothing in the first 72 hours; later only well above and below the tear, lightly
          """
        ],
        notHere: [
          "On the tear, for at least two weeks"
        ],
        statements: [
          Statement(
            "No massage in the first days.", .verified, [.nhsSprains])
        ]),
      never: [
        Statement(
          "No stretch of the torn part in the first days.", .verified, [.dubois2020]),
        Statement(
          "No deep massage or roller on the tear.", .ours, [.bartsch2021]),
        Statement(
          "A calf that is swollen, hot or red is not a strain until a clot is ruled out.", .ours,
          [.clinicalConvention]),
      ],
      seeFirst: [.pop, .compartment, .trauma])
  }
}
