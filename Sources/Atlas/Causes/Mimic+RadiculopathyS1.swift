import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: murphy-2009, suri-2011, taylor-2013, verwoerd-2016
  static var radiculopathyS1: Mimic {
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
          "See L5", .verified, [.konstantinou2015])
      ],
      findings: [
        Statement(
          """
          S1-shaped pain drawing (LR+ 3.25; sensitivity 0.65; specificity 0.8; only lumbar root \
          for which shape helps (LR computed))
          """, .verified, [.murphy2009]),
        Statement(
          "Reduced ankle reflex (LR+ 7.1; 95 % interval 0.96–53)", .verified, [.suri2011]),
        Statement(
          "S1 marks touched the dermatome on the back view in 77.1 %", .verified, [.taylor2013]),
        Statement(
          "Leg pain on cough, sneeze, strain (diagnostic odds ratio 2.28)", .verified,
          [.verwoerd2016]),
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
