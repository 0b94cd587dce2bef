import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: dahm-2010, rjah-back, kent-facet, mskdorset-back, nhs-back-treatment, cary-2019,
  ///   ctm-sciatica, french-2006, nee-hip, nhs-sprains, nhs-back-exercises, wallwork-2024,
  ///   pocovi-2024, nhsinform-back-ex, nice-ng59, who-lbp-2023-summary
  @inline(__always) static var nonSpecific: SelfCare {
    SelfCare(
      id: .nonSpecific,
      inShort: """
        The back or buttock hurts, nothing serious shows, and no one source can be proven.
        """,
      changeNow: [
        Statement(
          "Do not stay in bed. Moving helps a bit more than rest.", .verified,
          [.dahm2010, .rjahBack]),
        Statement(
          "Change your position often.", .verified, [.kentFacet, .mskdorsetBack]),
        Statement(
          "Move little and often through the day.", .verified, [.mskdorsetBack]),
        Statement(
          "Make heavy or long jobs smaller for a few days, then build up.", .ours, [.rjahBack]),
      ],
      keepDoing: [
        Statement(
          "Carry on with daily life, and work, as far as you can.", .verified,
          [.rjahBack, .nhsBackTreatment]),
        Statement(
          "You need not wait until the pain is gone.", .verified, [.nhsBackTreatment]),
      ],
      sleep: [
        Statement(
          "On your side is the position with the fewest morning aches in small studies.", .verified,
          [.cary2019]),
        Statement(
          "A pillow between the knees on your side, or under the knees on your back.", .ours,
          [.ctmSciatica]),
      ],
      exercises: [
        Prescription(
          .kneeRolls, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 3),
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 3),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 4),
        Prescription(
          .allFoursReach, rounds: 2...2, repeats: 4...6, hold: 5...5, daysPerWeek: 3, startDay: 8),
        Prescription(
          .sitToStand, rounds: 2...2, repeats: 6...10, daysPerWeek: 3, startDay: 8),
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
          """
          A heat wrap eased new back pain a little in the first five days. For cold there is \
          too little proof.
          """, .verified, [.french2006]),
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
          "Pain should start to ease within 2 weeks and is often gone in about 4 to 6.", .verified,
          [.nhsBackExercises]),
        Statement(
          """
          On a scale of 100, new back pain falls from 56 to 26 by six weeks on average, then \
          slowly.
          """, .verified, [.wallwork2024]),
        Statement(
          "Flare-ups are common: about 7 in 10 have a new spell within a year.", .verified,
          [.pocovi2024]),
      ],
      notHelpingAfter: 14,
      notHelping: "Over 4 of 10 at 42 days: see someone even if it got a bit better.",
      whomToSee: [
        Statement(
          "A physiotherapist or doctor when it has not got better after two weeks.", .verified,
          [.nhsinformBackEx])
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          """
          The sore spots of the muscle beside the spine and in the buttock, by the usual \
          rules
          """
        ],
        notHere: [
          "On the spine itself, the last ribs, the kidneys"
        ],
        statements: [
          Statement(
            "Massage only together with exercise.", .verified, [.niceNg59])
        ]),
      never: [
        Statement(
          "No belt or corset as a treatment.", .verified, [.whoLbp2023Summary, .niceNg59]),
        Statement(
          "No bed for more than a day.", .ours, [.dahm2010]),
      ],
      seeFirst: [.cauda, .trauma, .fever, .cancerHistory])
  }
}
