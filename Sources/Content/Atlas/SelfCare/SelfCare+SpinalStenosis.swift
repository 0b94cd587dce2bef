import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: swan-stenosis, suffolk-stenosis, matsuwaka-2018, ctm-sciatica,
  ///   clinical-convention, nhs-back-treatment, nhs-sprains, stenosis-selfhelp,
  ///   dynamichealth-stenosis, ammendolia-2018
  @inline(__always) static var spinalStenosis: SelfCare {
    SelfCare(
      id: .spinalStenosis,
      inShort: """
        The channel in the low back is narrow, so legs ache or feel weak on standing and \
        walking and ease on sitting.
        """,
      changeNow: [
        Statement(
          "Sit down or lean forward to rest when the legs start to ache.", .verified,
          [.swanStenosis]),
        Statement(
          """
          Walk in short bouts with seats on the way. A trolley, rollator or sticks let you \
          lean a bit.
          """, .ours, [.swanStenosis]),
        Statement(
          "Pace your day: change what sets it off and spread jobs out.", .verified,
          [.suffolkStenosis]),
        Statement(
          "Cut long standing and leaning back or reaching overhead.", .ours, [.swanStenosis]),
      ],
      keepDoing: [
        Statement(
          """
          Cycle or use an exercise bike, leaning forward; it is often easier than walking.
          """, .ours, [.matsuwaka2018])
      ],
      sleep: [
        Statement(
          """
          On your side, knees bent, pillow between; or on your back with pillows under the \
          knees.
          """, .ours, [.ctmSciatica])
      ],
      exercises: [
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .kneeRolls, rounds: 1...1, repeats: 5...10, hold: 2...2, daysPerWeek: 7, timesADay: 2),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7, note: "turn back before it builds"),
        Prescription(
          .sitToStand, rounds: 2...2, repeats: 8...12, daysPerWeek: 3, startDay: 8),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 8...12, hold: 3...5, daysPerWeek: 3, startDay: 8,
          note: "low lift, no arch"),
        Prescription(
          .heelToeWalk, rounds: 2...2, repeats: 5...10, daysPerWeek: 3, startDay: 15,
          note: "next to a wall"),
      ],
      painRule: """
        Up to 4 of 10 while you do it, back to your usual level within the hour, and no \
        worse the next morning.
        """,
      goUp: "When it feels easy after a week, make one small step up.",
      heatAndCold: [
        Statement(
          "Ice or heat, as you like.", .verified, [.suffolkStenosis]),
        Statement(
          "Not on numb skin, over a wound, or in bed while you sleep.", .ours, [.clinicalConvention]
        ),
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains]),
        Statement(
          "A leaflet for patients says: ask your doctor or pharmacist.", .verified,
          [.stenosisSelfhelp]),
      ],
      course: [
        Statement(
          """
          The narrowing stays, but most people can manage and improve their symptoms; \
          flare-ups are common.
          """, .verified, [.stenosisSelfhelp, .dynamichealthStenosis]),
        Statement(
          """
          In a trial, a taught 6-week programme gave more walking; 81 of 100 kept a clear \
          gain at a year.
          """, .verified, [.ammendolia2018]),
        Statement(
          "No one exercise is better than the others.", .verified, [.matsuwaka2018]),
      ],
      notHelpingAfter: 42,
      notHelping: """
        Book a routine visit now; these are for the time until then. Walking distance \
        shrinking fast: within days.
        """,
      whomToSee: [
        Statement(
          "A doctor or physiotherapist, also to check the leg pulses.", .ours, [.clinicalConvention]
        ),
        Statement(
          "New weakness: the same day. Numb saddle, bladder or bowel: emergency.", .ours,
          [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .askFirst,
        here: [
          "After a check-up, light work on the buttocks"
        ],
        notHere: [
          "Spine; legs with poor blood flow"
        ],
        statements: [
          Statement(
            "Pressing does not widen the channel.", .ours, [.clinicalConvention])
        ]),
      never: [
        Statement(
          "No back bends.", .ours, [.swanStenosis]),
        Statement(
          "No walking on through weak legs.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.cauda, .weakBoth, .aneurysm])
  }
}
