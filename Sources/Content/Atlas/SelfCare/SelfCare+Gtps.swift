import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: kingston-gtps, dynamichealth-gtps, provide-gtps, gluteal-tendon-leaflet,
  ///   dynamichealth-stenosis, nee-hip, nhs-back-treatment, nhs-sprains, mellor-2018,
  ///   bremer-2022-gt, leap-protocol-2016, clinical-convention
  @inline(__always) static var gtps: SelfCare {
    SelfCare(
      id: .gtps,
      inShort: """
        The tendons at the outer hip are sore from more load than they can take, or from \
        being squeezed.
        """,
      changeNow: [
        Statement(
          "Do not cross your legs or stand with your ankles crossed.", .verified,
          [.kingstonGtps, .dynamichealthGtps]),
        Statement(
          "Stand on both feet. Do not hang on one hip.", .verified, [.kingstonGtps, .provideGtps]),
        Statement(
          "Sit on a higher seat and keep out of low, soft chairs.", .verified,
          [.kingstonGtps, .provideGtps]),
        Statement(
          "Take fewer stairs, hills and long walks for a while, then build up again.", .verified,
          [.glutealTendonLeaflet]),
        Statement(
          "Put your feet wider apart when you climb stairs.", .verified, [.kingstonGtps]),
        Statement(
          "Leave out stretches of the outer hip and buttock.", .verified,
          [.dynamichealthGtps, .provideGtps]),
      ],
      keepDoing: [
        Statement(
          "Keep active, but do not overdo it.", .verified, [.provideGtps]),
        Statement(
          "Walk on the flat as far as you can with pain up to 4 of 10.", .ours,
          [.dynamichealthStenosis]),
      ],
      sleep: [
        Statement(
          "Lie on your back or on the good side with a pillow between your knees.", .verified,
          [.kingstonGtps, .dynamichealthGtps]),
        Statement(
          """
          On the good side, hold the whole top leg up on the pillow, foot as well, so that \
          it does not hang across.
          """, .ours, [.glutealTendonLeaflet]),
      ],
      exercises: [
        Prescription(
          .staticSidePress, rounds: 1...2, repeats: 10...10, hold: 5...10, daysPerWeek: 7,
          timesADay: 2, note: "as in the trial"),
        Prescription(
          .bridgeTwoLeg, rounds: 1...1, repeats: 10...10, hold: 3...5, daysPerWeek: 7,
          note: "light, as in the trial"),
        Prescription(
          .sitToStand, rounds: 1...1, repeats: 10...10, daysPerWeek: 7,
          note: "high seat; stands for the half squat of the trial"),
        Prescription(
          .sideSteps, rounds: 1...1, repeats: 10...10, daysPerWeek: 7, note: "as in the trial"),
        Prescription(
          .stepUp, rounds: 1...2, repeats: 5...10, daysPerWeek: 3, startDay: 15,
          note: "low step, feet wide; our stand-in for the one-leg work from week 3"),
        Prescription(
          .bridgeOneLeg, rounds: 1...2, repeats: 5...10, hold: 3...3, daysPerWeek: 3, startDay: 15,
          note: "from week 3, only if all else is easy"),
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
          Warm or cold, what you like, 10 to 15 minutes with a cloth between. Not on numb \
          skin, over a wound, or in bed while you sleep.
          """, .ours, [.neeHip])
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains]),
        Statement(
          "A hospital page says: ask your doctor or pharmacist about pain relief.", .verified,
          [.kingstonGtps]),
      ],
      course: [
        Statement(
          """
          In a trial, 77 of 100 people were much better at 8 weeks with advice and exercise, \
          and 29 of 100 with waiting.
          """, .verified, [.mellor2018]),
        Statement(
          """
          A health service page gives 8 to 10 weeks for exercise with fewer squeezing \
          positions.
          """, .verified, [.dynamichealthGtps]),
        Statement(
          "Later the lead of exercise gets smaller.", .verified, [.bremer2022Gt]),
        Statement(
          """
          In that trial: still presses twice a day; bridge, half squat and side steps daily; \
          harder one-leg forms from week 3, with 14 visits.
          """, .verified, [.leapProtocol2016],
          figures: "number of visits from the registry page of the Irish trial"),
      ],
      notHelpingAfter: 42,
      notHelping: "14 days with no change at all, or getting worse: ask sooner.",
      whomToSee: [
        Statement(
          "A physiotherapist at six weeks.", .ours, [.neeHip]),
        Statement(
          """
          After a fall or injury and you cannot put weight on the leg, or a hot, swollen hip \
          with fever: get help at once.
          """, .verified, [.dynamichealthGtps],
          figures: """
            last words of the page were cut off in the excerpt; the level is from \
            safety.json
            """),
      ],
      pressing: Pressing(
        allowed: .avoidArea,
        here: [
          """
          Gently, higher up and behind, in the fleshy buttock, if it does not hurt more that \
          night
          """
        ],
        notHere: [
          "On the bony knob at the side of the hip",
          "Along the band down the outer thigh",
        ],
        statements: [
          Statement(
            """
            A leaflet for patients says not to massage, stretch or roll these muscles, as it \
            can make the tendon more sore.
            """, .verified, [.provideGtps]),
          Statement(
            """
            So leave pressing out for the first two weeks; then try the buttock only, well \
            away from the knob.
            """, .ours, [.clinicalConvention]),
        ]),
      never: [
        Statement(
          "No foam roller on the side of the hip or buttock.", .verified, [.provideGtps]),
        Statement(
          "No stretch that pulls the knee across the body.", .verified, [.dynamichealthGtps]),
        Statement(
          "Do not lie on the sore side.", .verified, [.kingstonGtps]),
      ],
      seeFirst: [.hipBlock, .stressBone, .fever])
  }
}
