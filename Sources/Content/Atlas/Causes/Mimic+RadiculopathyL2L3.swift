import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: suri-2011, murphy-2009, verwoerd-2016, gray-anatomy, clinical-convention
  @inline(__always) static var radiculopathyL2L3: Mimic {
    Mimic(
      id: .radiculopathyL2L3,
      name: "Pressed nerve root, L2 or L3",
      medical: "Nerve-root pain, L2-L3 (upper lumbar)",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.thighFrontUpper), .essential(.thighInnerUpper), .essential(.groin),
          .spillover(.thighFrontLower), .spillover(.kneeInner), .spillover(.thighInnerLower),
          .spillover(.kneeFront), .spillover(.frontHip), .spillover(.lowerLumbar),
          .spillover(.upperLumbar), .spillover(.lateralHip),
        ])
      ],
      band: .rare,
      bandNote: "a small part of root pain; more over 60",
      prevalence: [
        Statement(
          "Discs this high up are about 5 % of all slipped discs.", .unverified,
          [.clinicalConvention],
          figures: """
            Upper lumbar discs are a small part of all herniations (about 5 %, from knowledge)
            """)
      ],
      findings: [
        Statement(
          """
          A stretch of the front of the thigh hurts: the useful sign for the upper and middle \
          roots.
          """, .verified, [.suri2011],
          figures: """
            Femoral stretch test: the useful sign for mid and upper lumbar roots (moderate)
            """),
        Statement(
          "Numb front of the thigh, weak hip bending or weak knee straightening.", .unverified,
          [.suri2011],
          figures: "Front-of-thigh numbness; weak hip bending or knee straightening (moderate)"),
        Statement(
          "In 64 of 100 the pain leaves the usual area of the nerve.", .verified, [.murphy2009],
          figures: "Pain leaves the skin map in 64 % of lumbar roots"),
        Statement(
          "The leg hurts more on a cough, a sneeze or straining: a fair sign.", .verified,
          [.verwoerd2016],
          figures: """
            Leg pain worse on cough, sneeze or strain (diagnostic odds ratio 2.28; 95 % interval \
            1.28–4.04)
            """),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days. If the knee buckles: the same day. Over 60, or with cancer \
        before: sooner. Move gently. No pressure in the groin.
        """,
      separatesFrom: """
        With the hip joint, turning the hip hurts and the skin feels normal. A pinched skin nerve \
        gives only a patch of skin, no back pain and no weakness.
        """,
      sources: [.suri2011, .murphy2009, .verwoerd2016, .grayAnatomy, .clinicalConvention])
  }
}
