import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: mkuh-sij, healthline-sij, fsh-pgp, mskdorset-back, goodrx-sij, nee-hip,
  ///   nhs-back-treatment, nhs-sprains, wallwork-2024, clinical-convention
  @inline(__always) static var sacroiliacJoint: SelfCare {
    SelfCare(
      id: .sacroiliacJoint,
      inShort: """
        The joint between tail bone and hip bone is sore, often on one side, just at or \
        below the dimple.
        """,
      changeNow: [
        Statement(
          "Stand with your weight on both feet.", .verified, [.mkuhSij]),
        Statement(
          "Keep your knees together and turn your whole body to get in and out of a car.",
          .verified, [.mkuhSij]),
        Statement(
          "Sit with both hips level, legs not crossed, and not in a very low seat.", .verified,
          [.healthlineSij]),
        Statement(
          "Take small steps, and one stair at a time, on bad days.", .ours, [.fshPgp]),
      ],
      keepDoing: [
        Statement(
          "Walk each day, in short bouts if need be.", .ours, [.mskdorsetBack])
      ],
      sleep: [
        Statement(
          """
          On your side with a pillow between the knees, or on your back with one under them; \
          not twisted.
          """, .verified, [.goodrxSij])
      ],
      exercises: [
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 4),
        Prescription(
          .clam, rounds: 2...2, repeats: 8...12, hold: 2...2, daysPerWeek: 3, startDay: 8),
        Prescription(
          .afterInnerThigh, rounds: 1...1, repeats: 5...10, daysPerWeek: 7, startDay: 4,
          note: "slow, pelvis flat"),
        Prescription(
          .allFoursReach, rounds: 2...2, repeats: 4...6, hold: 5...5, daysPerWeek: 2, startDay: 15,
          note: "leg only at first"),
      ],
      painRule: """
        Up to 4 of 10 while you do it, back to your usual level within the hour, and no \
        worse the next morning.
        """,
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          "Heat may help.", .verified, [.goodrxSij]),
        Statement(
          """
          15 to 20 minutes, a cloth between. Not on numb skin, over a wound, or in bed while \
          you sleep.
          """, .ours, [.neeHip]),
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains])
      ],
      course: [
        Statement(
          """
          No good figure was found for this joint alone; most new back pain eases in weeks.
          """, .unverified, [.wallwork2024])
      ],
      notHelpingAfter: 14,
      notHelping: "Over 4 of 10 at 42 days: see someone even if it got a bit better.",
      whomToSee: [
        Statement(
          """
          A physiotherapist. Under 45 with a stiff back for over half an hour each morning, \
          or waking in the second half of the night: ask a doctor.
          """, .ours, [.clinicalConvention])
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          "The fleshy buttock beside the joint, and the low back muscle"
        ],
        notHere: [
          "On the joint line and the dimple bone"
        ],
        statements: [
          Statement(
            "Pressing eases the muscles around it, not the joint.", .ours, [.clinicalConvention])
        ]),
      never: [
        Statement(
          "No self-made twist to click it back.", .ours, [.clinicalConvention]),
        Statement(
          "No jumps or runs on a bad day.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.inflammatory, .fever, .stressBone])
  }
}
