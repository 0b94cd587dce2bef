import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: ctm-sciatica, eorthopod-disc, kent-facet, dahm-2010, konstantinou-2018,
  ///   wales-sciatica, clinical-convention, nhs-sciatica, adelmanesh-2015, adelmanesh-2016
  @inline(__always) static var radiculopathy: SelfCare {
    SelfCare(
      id: .radiculopathy,
      inShort: """
        A nerve that leaves the low back is irritated, so pain, tingling or numb skin runs \
        down the leg.
        """,
      changeNow: [
        Statement(
          "Do not sit or lie for long. Change position often.", .verified, [.ctmSciatica]),
        Statement(
          "Carry on with daily life as far as you can.", .verified, [.ctmSciatica]),
        Statement(
          "Leave out moves and loads that send pain further down the leg.", .ours, [.eorthopodDisc]),
        Statement(
          "Lift little, and close to the body.", .ours, [.kentFacet]),
      ],
      keepDoing: [
        Statement(
          "Start gentle moving as soon as you can; hurting is not harming here.", .verified,
          [.ctmSciatica]),
        Statement(
          """
          In sciatica, rest and staying active did about the same for pain, so choose what \
          lets you move.
          """, .verified, [.dahm2010]),
      ],
      sleep: [
        Statement(
          """
          A small firm cushion between the knees on your side, or firm pillows under the \
          knees on your back.
          """, .verified, [.ctmSciatica])
      ],
      exercises: [
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7, timesADay: 3,
          note: "5 minutes, several times a day"),
        Prescription(
          .kneeRolls, rounds: 1...1, repeats: 5...8, hold: 2...2, daysPerWeek: 7, timesADay: 2,
          note: "small"),
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .backBendStanding, rounds: 1...1, repeats: 5...5, hold: 1...1, daysPerWeek: 7,
          timesADay: 2, startDay: 3, note: "only if pain moves up towards the back"),
      ],
      painRule: """
        Up to 2 of 10, and nothing new down the leg. Stop at once if pain moves further \
        down.
        """,
      goUp: """
        When leg pain has been falling for a week, add minutes of walking, then the bridge.
        """,
      heatAndCold: [
        Statement(
          "Heat packs are fine; no hot-water bottle, for numb skin burns.", .verified,
          [.ctmSciatica])
      ],
      tablets: [
        Statement(
          """
          Ask your pharmacist. Paracetamol is unlikely to help, and it is unclear how much \
          anti-inflammatories do.
          """, .verified, [.ctmSciatica])
      ],
      course: [
        Statement(
          """
          The health service says it usually gets better in 4 to 6 weeks, but can last \
          longer.
          """, .verified, [.ctmSciatica]),
        Statement(
          """
          In a study of 609 people, 55 of 100 were clearly better in daily life after a \
          year.
          """, .verified, [.konstantinou2018]),
      ],
      notHelpingAfter: 14,
      notHelping: """
        A first visit within days is right anyway; ask again at two weeks with no change.
        """,
      whomToSee: [
        Statement(
          """
          A doctor if home care does not help in a few weeks, it is getting worse, or it \
          stops normal life.
          """, .verified, [.ctmSciatica, .walesSciatica]),
        Statement(
          """
          See someone within days when there is numbness or tingling that stays. The same \
          day for a weak foot or leg.
          """, .ours, [.clinicalConvention]),
        Statement(
          """
          Emergency: numb around the genitals or back passage, new trouble with bladder or \
          bowel, or numb or weak in both legs.
          """, .verified, [.nhsSciatica, .walesSciatica]),
      ],
      pressing: Pressing(
        allowed: .askFirst,
        here: [
          "None before someone has looked at it"
        ],
        notHere: [
          "Buttock and back on that side"
        ],
        statements: [
          Statement(
            """
            A sore spot in the buttock is common with a trapped root and does not rule it \
            out.
            """, .verified, [.adelmanesh2015, .adelmanesh2016])
        ]),
      never: [
        Statement(
          "No hard stretch of the leg to loosen the nerve.", .ours, [.clinicalConvention]),
        Statement(
          "No pressing instead of being seen.", .ours, [.clinicalConvention]),
        Statement(
          "No bed for days.", .verified, [.ctmSciatica]),
      ],
      seeFirst: [.cauda, .weakBoth, .footDrop, .cancerHistory, .fever])
  }
}
