import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: murphy-2009, suri-2011, taylor-2013, verwoerd-2016
  @inline(__always) static var radiculopathyS1: Mimic {
    Mimic(
      id: .radiculopathyS1,
      name: "Pressed nerve root, S1",
      medical: "Nerve-root pain, S1",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .essential(.buttockLowerOuter), .essential(.buttockLowerInner),
          .spillover(.sacroiliac), .essential(.thighBackUpper), .essential(.thighBackLower),
          .spillover(.kneeBack), .essential(.calfUpper), .essential(.calfLower), .spillover(.heel),
          .spillover(.footSole), .spillover(.ankleOuter), .spillover(.legOuter),
          .spillover(.buttockUpperOuter),
        ])
      ],
      band: .common,
      bandNote: "as L5",
      prevalence: [
        Statement(
          "As for the root L5.", .verified, [.konstantinou2015],
          figures: "See L5")
      ],
      findings: [
        Statement(
          """
          A drawing in the shape of this nerve: a fair sign, and the only root for which the \
          shape helps.
          """, .verified, [.murphy2009],
          figures: """
            S1-shaped pain drawing (LR+ 3.25; sensitivity 0.65; specificity 0.8; only lumbar root \
            for which shape helps (LR computed))
            """),
        Statement(
          "A weak ankle reflex: a strong sign.", .verified, [.suri2011],
          figures: "Reduced ankle reflex (LR+ 7.1; 95 % interval 0.96–53)"),
        Statement(
          "77 of 100 drawings touch the area of this nerve.", .verified, [.taylor2013],
          figures: "S1 marks touched the dermatome on the back view in 77.1 %"),
        Statement(
          "The leg hurts more on a cough, a sneeze or straining: a fair sign.", .verified,
          [.verwoerd2016],
          figures: "Leg pain on cough, sneeze, strain (diagnostic odds ratio 2.28)"),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days. If you cannot stand on tip-toe, or weakness grows: the same \
        day. Change in bladder, bowel or between the legs, or signs in both legs: emergency.
        """,
      sources: [.murphy2009, .suri2011, .taylor2013, .verwoerd2016])
  }
}
