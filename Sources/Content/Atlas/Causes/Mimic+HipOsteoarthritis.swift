import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: metcalfe-2019, lesher-2008, fearon-2013, sutlive-2008, cibulka-2017
  @inline(__always) static var hipOsteoarthritis: Mimic {
    Mimic(
      id: .hipOsteoarthritis,
      name: "Worn hip joint",
      medical: "Hip osteoarthritis",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.groin), .essential(.frontHip), .essential(.buttockLowerOuter),
          .spillover(.buttockUpperOuter), .essential(.thighFrontUpper),
          .spillover(.thighInnerUpper), .spillover(.thighOuterUpper), .spillover(.thighBackUpper),
          .spillover(.lateralHip), .spillover(.greaterTrochanter), .spillover(.kneeFront),
          .spillover(.shin),
        ])
      ],
      band: .common,
      bandNote: "34 % of primary-care hip or groin pain; low under 50",
      prevalence: [
        Statement(
          "34 % of hip or groin pain had a worn joint on the X-ray.", .verified, [.metcalfe2019],
          figures: "34 % of primary-care hip or groin pain had radiographic OA")
      ],
      findings: [
        Statement(
          """
          It is felt in the buttock in 71 of 100, thigh 57, groin 55, below the knee 22, foot \
          6, knee 2, low back 0.
          """, .verified, [.lesher2008],
          figures: """
            Where it hurts (joint-proven): buttock 71 %, thigh 57 % (front 27, outer 27, back 24, \
            inner 16), groin 55 %, below knee 22 %, foot 6 %, knee 2 %, low back 0 %
            """),
        Statement(
          "A squat that hurts at the back of the hip: a strong sign.", .verified, [.metcalfe2019],
          figures: "Squat brings on rear pain (LR+ 6.1; sensitivity 0.24; specificity 0.96)"),
        Statement(
          "Groin pain when somebody else moves the leg out or in: a strong sign.", .verified,
          [.metcalfe2019],
          figures: """
            Groin pain when the leg is moved out or in by another person (LR+ 5.7; sensitivity \
            0.33; specificity 0.94)
            """),
        Statement(
          "Weak when the leg is lifted sideways: a fair sign.", .verified, [.metcalfe2019],
          figures: "Weak leg-lift to the side (LR+ 4.5; sensitivity 0.44; specificity 0.9)"),
        Statement(
          "Worst pain at the inner thigh: a strong sign.", .verified, [.metcalfe2019],
          figures: "Worst pain inner thigh (LR+ 7.8; 95 % interval 1.7–37)"),
        Statement(
          "Pain on stairs or slopes: a weak sign.", .verified, [.metcalfe2019],
          figures: "Pain on stairs or slopes (LR+ 2.1)"),
        Statement(
          "Under 60: a strong sign against it.", .verified, [.metcalfe2019],
          figures: "Age under 60 (LR− 0.11; LR of absence of age>60)"),
        Statement(
          "Not eased by sitting: a sign against it.", .verified, [.metcalfe2019],
          figures: "Not eased by sitting (LR− 0.24)"),
        Statement(
          """
          Stiff for less than an hour in the morning: reported as a sign against it. Usual \
          teaching says the opposite.
          """, .verified, [.metcalfe2019],
          figures: """
            Morning stiffness under 60 min (LR− 0.22; reported as lowering the odds; range \
            0.22–0.65)
            """),
        Statement(
          "Trouble with shoes and socks points to the worn joint, not to the tendons.", .verified,
          [.fearon2013],
          figures: """
            Trouble with shoes and socks points to hip OA rather than GTPS (odds ratio 0.06 for \
            GTPS)
            """),
      ],
      action: .withinDays,
      selfMassage: .ok,
      whatToDo: """
        Exercise and care for your weight come first. A routine visit is soon enough, and a scan \
        is not needed at first. Massage is for comfort. Locking, fast worsening or pain at rest \
        at night: within days. If you cannot put weight on it: the same day.
        """,
      sources: [.metcalfe2019, .lesher2008, .fearon2013, .sutlive2008, .cibulka2017])
  }
}
