import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: robertson-wood-2017, longhino-2011
  @inline(__always) static var stressFracture: Mimic {
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
          "Rare. No figure was found.", .unverified, [.robertsonWood2017],
          figures: "Rare; no base rate in back or hip pain clinics found")
      ],
      findings: [
        Statement(
          "Groin pain from exercise that later comes with walking: a strong sign.", .verified,
          [.robertsonWood2017],
          figures: "Exercise-made groin pain that then comes with walking (strong)"),
        Statement(
          """
          About 3 % of cracked bones in sport are at the top of the thigh bone, most from long \
          runs.
          """, .verified, [.robertsonWood2017],
          figures: """
            About 3 % of sport stress fractures are in the thigh-bone neck; marathon and \
            long-distance running commonest
            """),
        Statement(
          "Pain when hopping or loading one leg.", .unverified, [.robertsonWood2017],
          figures: "Hop or single-leg loading pain (moderate)"),
        Statement(
          "Delay makes it more likely that the bone slips.", .verified, [.robertsonWood2017],
          figures: "Delay raises displacement risk"),
        Statement(
          "At the sacrum: runners, women after a birth, thin bones.", .unverified, [.longhino2011],
          figures: "Sacrum: runners, after birth, osteoporosis (moderate)"),
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
