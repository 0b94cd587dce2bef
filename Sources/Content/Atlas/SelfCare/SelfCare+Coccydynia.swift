import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: coccydynia-selfcare, clinical-convention, nhs-back-treatment, nhs-sprains,
  ///   wales-coccydynia, lirette-2014
  @inline(__always) static var coccydynia: SelfCare {
    SelfCare(
      id: .coccydynia,
      inShort: "The tail bone is sore, above all when you sit or get up.",
      changeNow: [
        Statement(
          "Sit on a cushion with a gap at the back.", .verified, [.coccydyniaSelfcare]),
        Statement(
          "Lean forward when you sit.", .verified, [.coccydyniaSelfcare]),
        Statement(
          "Break up sitting: stand and walk often.", .verified, [.coccydyniaSelfcare]),
        Statement(
          "Wear loose clothes.", .verified, [.coccydyniaSelfcare]),
        Statement(
          "If going to the toilet hurts, treat hard stools; a pharmacist can advise.", .verified,
          [.coccydyniaSelfcare]),
      ],
      keepDoing: [
        Statement(
          "Walk, swim, and stand to work now and then.", .ours, [.coccydyniaSelfcare])
      ],
      sleep: [
        Statement(
          "On your side with a pillow between the knees, or on your front.", .ours,
          [.clinicalConvention])
      ],
      exercises: [
        Prescription(
          .afterPelvicFloor, rounds: 1...1, repeats: 10...10, daysPerWeek: 7, timesADay: 2,
          note: "ten slow breaths"),
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 15,
          note: "on a soft mat, if it does not hurt"),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7),
      ],
      painRule: "Up to 3 of 10 while you do it, and no worse the next morning.",
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          "Warm or cold packs, what feels best.", .verified, [.coccydyniaSelfcare]),
        Statement(
          """
          10 to 15 minutes, a cloth between. Not on numb skin, over a wound, or in bed while \
          you sleep.
          """, .ours, [.clinicalConvention]),
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
          "It mostly gets better over weeks or a few months.", .verified, [.walesCoccydynia]),
        Statement(
          "About 9 in 10 settle without surgery.", .verified, [.lirette2014]),
      ],
      notHelpingAfter: 21,
      notHelping: "A few weeks, in the words of the health service.",
      whomToSee: [
        Statement(
          """
          A doctor if it does not start to improve in a few weeks, is very bad, or comes \
          with bleeding, fever or pain elsewhere.
          """, .verified, [.walesCoccydynia])
      ],
      pressing: Pressing(
        allowed: .avoidArea,
        here: [
          "The fleshy buttock, a hand away from the tail bone, lightly"
        ],
        notHere: [
          "On the tail bone and its tip",
          "Inside the body: only a trained person",
        ],
        statements: [
          Statement(
            "No pressure on the tail bone.", .ours, [.clinicalConvention])
        ]),
      never: [
        Statement(
          "No ring with a full hole if it presses the tail bone more.", .ours, [.clinicalConvention]
        ),
        Statement(
          "No sit-ups and no bike on a hard saddle for now.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.trauma, .fever, .cauda])
  }
}
