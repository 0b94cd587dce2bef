import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: medscape-piriformis, clinical-convention, ctm-sciatica, nhs-back-treatment,
  ///   nhs-sprains, anglian-dgs, currie-2015
  @inline(__always) static var deepGluteal: SelfCare {
    SelfCare(
      id: .deepGluteal,
      inShort: """
        A deep buttock muscle or band may be rubbing the big leg nerve, so sitting brings on \
        pain.
        """,
      changeNow: [
        Statement(
          "Do not sit for long. Stand up before it builds.", .verified, [.medscapePiriformis]),
        Statement(
          "Keep direct knocks and hard pressure off the buttock.", .verified, [.medscapePiriformis]),
        Statement(
          "Take the wallet or phone out of the back pocket.", .ours, [.medscapePiriformis]),
        Statement(
          "Sit on a soft, level seat and uncross your legs.", .ours, [.medscapePiriformis]),
        Statement(
          "Cut hills, stairs and long runs for a week or two.", .ours, [.clinicalConvention]),
      ],
      keepDoing: [
        Statement(
          "Walk on the flat in short bouts.", .ours, [.clinicalConvention])
      ],
      sleep: [
        Statement(
          """
          On the good side with a thick pillow between the knees, or on your back with one \
          under them.
          """, .ours, [.ctmSciatica])
      ],
      exercises: [
        Prescription(
          .afterButtock, rounds: 1...1, repeats: 5...10, daysPerWeek: 7, timesADay: 3,
          note: "small, no tingling"),
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7, timesADay: 3,
          note: "gentle; the stretch must not tingle"),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 6...10, hold: 3...5, daysPerWeek: 3, startDay: 8),
        Prescription(
          .clam, rounds: 2...2, repeats: 6...10, hold: 2...2, daysPerWeek: 3, startDay: 15),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7),
      ],
      painRule: """
        Up to 2 of 10, and nothing new down the leg. Stop at once if pain moves further \
        down.
        """,
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          """
          Warmth on the buttock for 15 minutes. Not on numb skin, over a wound, or in bed \
          while you sleep.
          """, .ours, [.ctmSciatica])
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
          No controlled trial of physiotherapy for it was found, so no one can promise a \
          time.
          """, .verified, [.anglianDgs])
      ],
      notHelpingAfter: 14,
      notHelping: "Tingling or numbness: within days, do not wait.",
      whomToSee: [
        Statement(
          """
          A doctor or physiotherapist within days if the leg tingles or is numb. The same \
          day for a weak foot.
          """, .ours, [.clinicalConvention])
      ],
      pressing: Pressing(
        allowed: .lighter,
        here: [
          "Upper and outer buttock, soft ball at a wall, 30 seconds, ache up to 4 of 10"
        ],
        notHere: [
          "The line half way between sit-bone and hip knob, where the nerve runs",
          "Sitting on the ball",
        ],
        statements: [
          Statement(
            "The nerve runs about half way between sit-bone and hip knob.", .verified, [.currie2015]
          ),
          Statement(
            "Stop at the first tingle.", .ours, [.clinicalConvention]),
        ]),
      never: [
        Statement(
          "No long, hard buttock stretch.", .ours, [.clinicalConvention]),
        Statement(
          "No ball under you while you sit.", .ours, [.clinicalConvention]),
        Statement(
          "Do not press if the leg is numb.", .ours, [.clinicalConvention]),
      ],
      seeFirst: [.footDrop, .cauda])
  }
}
