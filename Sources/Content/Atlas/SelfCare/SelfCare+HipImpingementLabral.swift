import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: wall-2016, clinical-convention, nhs-back-treatment, nhs-sprains, griffin-2018,
  ///   palmer-2019
  @inline(__always) static var hipImpingementLabral: SelfCare {
    SelfCare(
      id: .hipImpingementLabral,
      inShort: """
        Ball and socket of the hip pinch when the hip is bent deep and turned, so the groin \
        hurts.
        """,
      changeNow: [
        Statement(
          "Avoid deep bends of the hip, most of all with the knee in and across.", .verified,
          [.wall2016]),
        Statement(
          "Sit higher, lean back a bit, and get up often.", .ours, [.wall2016]),
        Statement(
          "Rest a flare-up from the sport that sets it off, but not from all moving.", .verified,
          [.wall2016]),
        Statement(
          "Squat only half way; keep the knees apart on stairs.", .ours, [.wall2016]),
      ],
      keepDoing: [
        Statement(
          "Walk on the flat, swim front crawl, cycle with a high saddle.", .ours,
          [.clinicalConvention])
      ],
      sleep: [
        Statement(
          "On the good side with a thick pillow between knees and feet, or on your back.", .ours,
          [.clinicalConvention])
      ],
      exercises: [
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 8...12, hold: 3...5, daysPerWeek: 3),
        Prescription(
          .staticSidePress, rounds: 1...1, repeats: 10...10, hold: 5...10, daysPerWeek: 5),
        Prescription(
          .clam, rounds: 2...2, repeats: 8...12, hold: 2...2, daysPerWeek: 3, startDay: 8),
        Prescription(
          .allFoursReach, rounds: 2...2, repeats: 5...8, hold: 5...5, daysPerWeek: 3, startDay: 8,
          note: "do not sit back deep"),
        Prescription(
          .sideStepUp, rounds: 2...2, repeats: 6...10, daysPerWeek: 2, startDay: 21,
          note: "low step"),
        Prescription(
          .oneLegStand, rounds: 3...3, repeats: 1...1, hold: 10...30, daysPerWeek: 5, startDay: 8),
      ],
      painRule: "Up to 3 of 10 while you do it, and no worse the next morning.",
      goUp: """
        When the top number feels easy on two days in a row, add one thing only: 1 or 2 \
        repeats, then a harder form.
        """,
      heatAndCold: [
        Statement(
          """
          Warm or cold for comfort, 10 to 15 minutes. Not on numb skin, over a wound, or in \
          bed while you sleep.
          """, .ours, [.clinicalConvention])
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
          In two trials taught, step-wise physiotherapy was the care set against surgery; in \
          one, up to eight visits over five months.
          """, .verified, [.griffin2018, .palmer2019],
          figures: "results not seen by us"),
        Statement(
          "Plan for months, not weeks.", .ours, [.wall2016]),
      ],
      notHelpingAfter: 14,
      notHelping: "A visit within days is right anyway if it locks or gives way.",
      whomToSee: [
        Statement(
          """
          A physiotherapist or doctor within days. The same day if you cannot take weight on \
          the leg.
          """, .ours, [.clinicalConvention])
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          "Buttock and thigh muscles, as a comfort"
        ],
        notHere: [
          "Deep in the groin"
        ],
        statements: [
          Statement(
            "Pressing does not change the pinch.", .ours, [.clinicalConvention])
        ]),
      never: [
        Statement(
          "No deep squats, and do not pull the knee to the other shoulder.", .verified, [.wall2016]),
        Statement(
          "No stretch into a groin pinch.", .ours, [.wall2016]),
      ],
      seeFirst: [.stressBone, .hipBlock, .septicJoint])
  }
}
