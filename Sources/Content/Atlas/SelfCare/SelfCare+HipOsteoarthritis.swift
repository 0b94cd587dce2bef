import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: berkshire-hip-oa, borders-hip-oa, nice-ng226, cary-2019, nhs-back-treatment,
  ///   nhs-sprains, fransen-2014, hip-oa-cumulative-2023, skou-roos-2017, nee-hip,
  ///   clinical-convention
  @inline(__always) static var hipOsteoarthritis: SelfCare {
    SelfCare(
      id: .hipOsteoarthritis,
      inShort: """
        The hip joint has changed with age and use, so it is stiff and sore, and moving it \
        still helps.
        """,
      changeNow: [
        Statement(
          "Break up long sits: get up every 20 to 30 minutes.", .verified, [.berkshireHipOa]),
        Statement(
          "Split heavy loads between both hands, or go twice.", .verified, [.berkshireHipOa]),
        Statement(
          "Use a stick in the hand on the other side when walking hurts.", .verified,
          [.bordersHipOa]),
        Statement(
          "If you carry extra weight, losing some can ease pain.", .verified,
          [.niceNg226, .bordersHipOa]),
        Statement(
          "Take care with the breaststroke kick; it twists the hip.", .verified, [.berkshireHipOa]),
      ],
      keepDoing: [
        Statement(
          "Walk, swim or cycle, little and often.", .verified, [.bordersHipOa]),
        Statement(
          "An ache when you start is common; going on is what helps in the long run.", .verified,
          [.niceNg226]),
      ],
      sleep: [
        Statement(
          "On the good side with a thick pillow between the knees, or on your back.", .ours,
          [.cary2019])
      ],
      exercises: [
        Prescription(
          .sitToStand, rounds: 2...2, repeats: 6...10, daysPerWeek: 3),
        Prescription(
          .bridgeTwoLeg, rounds: 2...2, repeats: 8...12, hold: 3...5, daysPerWeek: 3),
        Prescription(
          .clam, rounds: 2...2, repeats: 8...12, hold: 2...2, daysPerWeek: 3, startDay: 8,
          note: "if lying on the side is fine"),
        Prescription(
          .stepUp, rounds: 2...2, repeats: 6...10, daysPerWeek: 2, startDay: 15, note: "low step"),
        Prescription(
          .oneLegStand, rounds: 3...3, repeats: 1...1, hold: 10...30, daysPerWeek: 5, startDay: 8,
          note: "hold on"),
        Prescription(
          .afterButtock, rounds: 1...1, repeats: 5...10, daysPerWeek: 7, note: "for stiffness"),
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
          "Heat can ease tight muscles; not on numb skin or with poor blood flow.", .verified,
          [.berkshireHipOa])
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains]),
        Statement(
          "For the hip, guidelines put exercise first and do not rely on paracetamol.", .verified,
          [.niceNg226],
          figures: "seen in news of the draft guideline"),
      ],
      course: [
        Statement(
          """
          Exercise eased pain and helped movement a little to fairly well in 9 trials with \
          549 people.
          """, .verified, [.fransen2014]),
        Statement(
          "The gain is still there, smaller, 6 to 9 months later.", .verified,
          [.hipOaCumulative2023]),
        Statement(
          """
          After a Danish course for hip and knee, pain was about 12 points of 100 lower at 3 \
          months.
          """, .verified, [.skouRoos2017],
          figures: "no control group; mostly knees"),
      ],
      notHelpingAfter: 42,
      notHelping: "Book a routine visit now if no one has looked at it yet.",
      whomToSee: [
        Statement(
          "A physiotherapist when it is not better over six weeks.", .verified, [.neeHip]),
        Statement(
          """
          A doctor within days for locking, fast worsening, or pain at rest in the night. \
          The same day if you cannot put weight on it.
          """, .ours, [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          "Buttock, front and outer thigh, as a comfort"
        ],
        notHere: [
          "Deep in the groin",
          "Over a hip replacement: ask first",
        ],
        statements: [
          Statement(
            "Hands-on care is only an extra to exercise.", .verified, [.niceNg226])
        ]),
      never: [
        Statement(
          "No forced twist or stretch of the hip.", .ours, [.clinicalConvention]),
        Statement(
          "Do not stop moving because of the ache.", .verified, [.niceNg226]),
      ],
      seeFirst: [.hipBlock, .septicJoint])
  }
}
