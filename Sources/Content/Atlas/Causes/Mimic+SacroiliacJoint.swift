import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: laslett-2005, slipman-2000, kurosawa-2015, depalma-2011
  @inline(__always) static var sacroiliacJoint: Mimic {
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
          """
          18 % of lasting low back pain in a clinic. These people were older than those with a \
          disc.
          """, .verified, [.depalma2011],
          figures: """
            18 % of chronic low-back pain in an interventional clinic; older than disc cases
            """)
      ],
      findings: [
        Statement(
          """
          Three or more of six tests by an examiner: a fair sign. No test that hurts makes it \
          very unlikely.
          """, .verified, [.laslett2005],
          figures: """
            3 or more of 6 provocation tests (LR+ 4.29; sensitivity 0.94; specificity 0.78; no \
            positive test makes it very unlikely; LR recomputed 4.3)
            """),
        Statement(
          "Pain mainly at the dimple and below, not above the lowest back bone.", .unverified,
          [.laslett2005],
          figures: "Pain mainly at and below the dimple, not above L5 (moderate)"),
        Statement(
          "It is felt in the buttock in 94 of 100, low back 72, leg 50, groin 14.", .unverified,
          [.slipman2000],
          figures: "Referral: buttock 94 %, lower lumbar 72 %, lower limb 50 %, groin 14 %"),
        Statement(
          """
          The upper part of the joint hurts the upper buttock, the lower part the lower \
          buttock. The groin hurts in 44 of 100.
          """, .verified, [.kurosawa2015],
          figures: """
            Upper joint part -> upper buttock, lower part -> lower buttock; groin pain in 44 %
            """),
        Statement(
          "Pain when rising from a chair: a weak sign.", .unverified, [.laslett2005],
          figures: "Pain rising from sitting (weak)"),
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
