import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: apter-disc, eorthopod-disc, dahm-2010, rjah-back, ctm-sciatica, french-2006,
  ///   nhs-back-treatment, nhs-sprains, wallwork-2024, han-2023, clinical-convention, nice-ng59
  @inline(__always) static var discogenic: SelfCare {
    SelfCare(
      id: .discogenic,
      inShort: """
        A disc in the low back may be the sore part, with no nerve trapped, and sitting or \
        bending is worse.
        """,
      changeNow: [
        Statement(
          "Break up sitting: stand or walk every 20 to 30 minutes.", .unverified, [.apterDisc],
          figures: "clinic advice; no trial seen"),
        Statement(
          "Put off heavy lifting, most of all early in the morning.", .unverified, [.apterDisc],
          figures: "clinic advice"),
        Statement(
          "Move first in the direction that does not hurt.", .verified, [.eorthopodDisc],
          figures: "page on disc pain"),
        Statement(
          "Leave out moves that send pain into the buttock or leg.", .verified, [.eorthopodDisc]),
      ],
      keepDoing: [
        Statement(
          "Stay active; walk each day.", .verified, [.dahm2010, .rjahBack])
      ],
      sleep: [
        Statement(
          """
          On your side with a pillow between the knees, or on your back with pillows under \
          them.
          """, .ours, [.ctmSciatica])
      ],
      exercises: [
        Prescription(
          .backBendStanding, rounds: 1...1, repeats: 5...8, hold: 1...1, daysPerWeek: 7,
          timesADay: 3, note: "only if pain moves up or shrinks"),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7),
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 8),
        Prescription(
          .allFoursReach, rounds: 2...2, repeats: 4...6, hold: 5...5, daysPerWeek: 3, startDay: 15),
      ],
      painRule: """
        Up to 4 of 10 while you do it, back to your usual level within the hour, and no \
        worse the next morning. Pain that moves towards the spine is a good sign; pain that \
        moves down the leg means stop.
        """,
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          "A heat wrap eased new back pain a little. For cold there is too little proof.",
          .verified, [.french2006])
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
          "As for other back pain: about half at six weeks on average.", .verified, [.wallwork2024]),
        Statement(
          "Pain that shrinks towards the spine with repeated moves points to the disc.", .verified,
          [.han2023]),
      ],
      notHelpingAfter: 14,
      notHelping: "Over 4 of 10 at 42 days: see someone even if it got a bit better.",
      whomToSee: [
        Statement(
          """
          A physiotherapist. Pain below the knee, numbness or a weak foot: see the \
          nerve-root page.
          """, .ours, [.clinicalConvention])
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          "Muscle beside the spine and buttock"
        ],
        notHere: [
          "On the spine"
        ],
        statements: [
          Statement(
            "Massage only together with exercise.", .verified, [.niceNg59])
        ]),
      never: [
        Statement(
          "No toe-touches or sit-ups in the first weeks.", .ours, [.clinicalConvention]),
        Statement(
          "No heavy lift with a round back and a twist.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.cauda, .footDrop, .weakBoth])
  }
}
