import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: robertson-wood-2017, longhino-2011
  static var stressFracture: Mimic {
    Mimic(
      id: .stressFracture,
      name: "Cracked bone from load",
      medical: "Stress fracture of sacrum or thigh-bone neck",
      group: .bone,
      patterns: [
        Pattern(
          site: "sacrum",
          [.essential(.sacrum), .essential(.sacroiliac), .spillover(.buttockUpperInner)]),
        Pattern(
          site: "hip end of the thigh bone",
          [
            .essential(.groin), .essential(.frontHip), .spillover(.thighFrontUpper),
            .spillover(.thighInnerUpper), .spillover(.kneeFront), .spillover(.buttockLowerOuter),
          ]),
      ],
      band: .rare,
      bandNote: "runners, post-partum, thin bones",
      prevalence: [
        Statement(
          "Rare; no base rate in back or hip pain clinics found", .unverified, [.robertsonWood2017])
      ],
      findings: [
        Statement(
          "Exercise-made groin pain that then comes with walking (strong)", .verified,
          [.robertsonWood2017]),
        Statement(
          """
          About 3 % of sport stress fractures are in the thigh-bone neck; marathon and \
          long-distance running commonest
          """, .verified, [.robertsonWood2017]),
        Statement(
          "Hop or single-leg loading pain (moderate)", .unverified, [.robertsonWood2017]),
        Statement(
          "Delay raises displacement risk", .verified, [.robertsonWood2017]),
        Statement(
          "Sacrum: runners, after birth, osteoporosis (moderate)", .unverified, [.longhino2011]),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: """
        Stop running. Do not test it by hopping. If it hurts to stand or at night: a clinician \
        the same day. No massage.
        """,
      sources: [.robertsonWood2017, .longhino2011])
  }
}
