import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: suri-2011, murphy-2009, verwoerd-2016, iversen-2013,
  ///   cochrane-exercise-prevention-protocol, konstantinou-2015
  @inline(__always) static var radiculopathyL4: Mimic {
    Mimic(
      id: .radiculopathyL4,
      name: "Pressed nerve root, L4",
      medical: "Nerve-root pain, L4 (mid lumbar)",
      group: .spine,
      patterns: [
        Pattern([
          .spillover(.lowerLumbar), .spillover(.buttockUpperOuter), .spillover(.lateralHip),
          .essential(.thighFrontUpper), .essential(.thighFrontLower), .spillover(.kneeFront),
          .essential(.kneeInner), .essential(.shin), .spillover(.ankleInner), .spillover(.groin),
          .spillover(.thighInnerLower),
        ])
      ],
      band: .uncommon,
      bandNote: """
        about 5 % of primary-care back pain is radicular or stenosis together; L4 is the smaller \
        part
        """,
      prevalence: [
        Statement(
          "About 5 % of low back pain is a pressed nerve root or a narrow canal.", .verified,
          [.cochraneExercisePreventionProtocol],
          figures: """
            About 5 % of low-back pain in primary care is radicular pain or stenosis together
            """),
        Statement(
          "Of people with back and leg pain, 74 of 100 were thought to have a pressed root.",
          .verified, [.konstantinou2015],
          figures: "Among GP patients with back AND leg pain, 74.2 % judged sciatica"),
      ],
      findings: [
        Statement(
          """
          A stretch of the front of the thigh hurts, and the knee reflex is weak: a strong \
          sign.
          """, .verified, [.suri2011],
          figures: "Femoral stretch plus reduced knee reflex (LR+ 7.0; 95 % interval 2.3–21)"),
        Statement(
          "Less feeling at the inner ankle, or a weak knee reflex: a strong sign.", .verified,
          [.suri2011],
          figures: """
            Reduced inner-ankle pinprick or knee reflex: LR above 5 (infinite in the sample)
            """),
        Statement(
          """
          In 64 of 100 the pain leaves the usual area of the nerve. A drawing alone cannot rule \
          out a root.
          """, .verified, [.murphy2009],
          figures: """
            Pain leaves the dermatome in 64 % of lumbar roots: a drawing alone cannot exclude a \
            root
            """),
        Statement(
          "The leg hurts more on a cough, a sneeze or straining: a fair sign.", .verified,
          [.verwoerd2016],
          figures: """
            Leg pain worse on cough, sneeze or strain (asked for the LEG) (diagnostic odds ratio \
            2.28; 95 % interval 1.28–4.04)
            """),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days. New clear weakness, such as a knee that gives way or a foot \
        that drops: the same day. Move gently. Light massage of back and buttock muscles is only \
        for comfort. Do not press on a nerve.
        """,
      sources: [
        .suri2011, .murphy2009, .verwoerd2016, .iversen2013, .cochraneExercisePreventionProtocol,
        .konstantinou2015,
      ])
  }
}
