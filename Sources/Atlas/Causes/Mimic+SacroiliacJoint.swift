import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: laslett-2005, slipman-2000, kurosawa-2015, depalma-2011
  static var sacroiliacJoint: Mimic {
    Mimic(
      id: .sacroiliacJoint,
      name: "Pain in the back pelvic joint",
      medical: "Sacroiliac joint pain",
      group: .pelvis,
      patterns: [
        Pattern([
          .essential(.sacroiliac), .essential(.buttockUpperInner), .spillover(.buttockLowerInner),
          .essential(.lowerLumbar), .spillover(.thighBackUpper), .spillover(.groin),
          .spillover(.calfUpper), .spillover(.buttockUpperOuter),
        ])
      ],
      band: .common,
      bandNote: "18 % of chronic cases in a pain clinic, fewer in the community",
      prevalence: [
        Statement(
          "18 % of chronic low-back pain in an interventional clinic; older than disc cases",
          .verified, [.depalma2011])
      ],
      findings: [
        Statement(
          """
          3 or more of 6 provocation tests (LR+ 4.29; sensitivity 0.94; specificity 0.78; no \
          positive test makes it very unlikely; LR recomputed 4.3)
          """, .verified, [.laslett2005]),
        Statement(
          "Pain mainly at and below the dimple, not above L5 (moderate)", .unverified,
          [.laslett2005]),
        Statement(
          "Referral: buttock 94 %, lower lumbar 72 %, lower limb 50 %, groin 14 %", .unverified,
          [.slipman2000]),
        Statement(
          "Upper joint part -> upper buttock, lower part -> lower buttock; groin pain in 44 %",
          .verified, [.kurosawa2015]),
        Statement(
          "Pain rising from sitting (weak)", .unverified, [.laslett2005]),
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: """
        Self-care with movement is fine at first. In pregnancy see pelvic joint pain. If it does \
        not settle in 6 weeks: a clinician. Massage eases the muscles around the joint, not the \
        joint.
        """,
      sources: [.laslett2005, .slipman2000, .kurosawa2015, .depalma2011])
  }
}
