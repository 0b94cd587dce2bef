import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: metcalfe-2019, lesher-2008, fearon-2013, sutlive-2008, cibulka-2017
  static var hipOsteoarthritis: Mimic {
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
          "34 % of primary-care hip or groin pain had radiographic OA", .verified, [.metcalfe2019])
      ],
      findings: [
        Statement(
          """
          Where it hurts (joint-proven): buttock 71 %, thigh 57 % (front 27, outer 27, back 24, \
          inner 16), groin 55 %, below knee 22 %, foot 6 %, knee 2 %, low back 0 %
          """, .verified, [.lesher2008]),
        Statement(
          "Squat brings on rear pain (LR+ 6.1; sensitivity 0.24; specificity 0.96)", .verified,
          [.metcalfe2019]),
        Statement(
          """
          Groin pain when the leg is moved out or in by another person (LR+ 5.7; sensitivity \
          0.33; specificity 0.94)
          """, .verified, [.metcalfe2019]),
        Statement(
          "Weak leg-lift to the side (LR+ 4.5; sensitivity 0.44; specificity 0.9)", .verified,
          [.metcalfe2019]),
        Statement(
          "Worst pain inner thigh (LR+ 7.8; 95 % interval 1.7–37)", .verified, [.metcalfe2019]),
        Statement(
          "Pain on stairs or slopes (LR+ 2.1)", .verified, [.metcalfe2019]),
        Statement(
          "Age under 60 (LR− 0.11; LR of absence of age>60)", .verified, [.metcalfe2019]),
        Statement(
          "Not eased by sitting (LR− 0.24)", .verified, [.metcalfe2019]),
        Statement(
          """
          Morning stiffness under 60 min (LR− 0.22; reported as lowering the odds; range \
          0.22–0.65)
          """, .verified, [.metcalfe2019]),
        Statement(
          """
          Trouble with shoes and socks points to hip OA rather than GTPS (odds ratio 0.06 for \
          GTPS)
          """, .verified, [.fearon2013]),
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
