import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: kent-facet, backclinic-facet, rjah-back, ctm-sciatica, french-2006,
  ///   nhs-back-treatment, nhs-sprains, wallwork-2024, hancock-2007, nhsinform-back-ex, nice-ng59,
  ///   clinical-convention
  @inline(__always) static var facetJoint: SelfCare {
    SelfCare(
      id: .facetJoint,
      inShort: """
        The small joints at the back of the spine may be sore, and no test you can do at \
        home proves it.
        """,
      changeNow: [
        Statement(
          "Keep moving and do not stay in one position too long.", .verified, [.kentFacet]),
        Statement(
          "Lift with bent knees and take care with loads.", .verified, [.kentFacet]),
        Statement(
          "Cut long standing, leaning back and twisting for now.", .unverified, [.backclinicFacet],
          figures: "clinic opinion; no history sign proves the facet joint"),
      ],
      keepDoing: [
        Statement(
          "Carry on with daily life as far as you can.", .verified, [.rjahBack])
      ],
      sleep: [
        Statement(
          """
          On your side, knees bent, pillow between them; or on your back with pillows under \
          the knees.
          """, .ours, [.ctmSciatica])
      ],
      exercises: [
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 3),
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7, timesADay: 3),
        Prescription(
          .kneeRolls, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 3),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 8,
          note: "low lift, no arch"),
        Prescription(
          .sidePlankKnees, rounds: 2...2, repeats: 3...5, hold: 5...5, daysPerWeek: 2, startDay: 15),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7),
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
          "A heat wrap eased new back pain a little.", .verified, [.french2006])
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
          "No sign in the story or the check-up proves these joints.", .verified, [.hancock2007]),
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
          "Muscle two fingers beside the spine, and the buttock"
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
          "No forced back bends.", .ours, [.clinicalConvention]),
        Statement(
          "No self-made clicks of the spine.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.cauda, .trauma])
  }
}
