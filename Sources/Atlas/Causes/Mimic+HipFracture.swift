import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: nhs-hip-fracture
  static var hipFracture: Mimic {
    Mimic(
      id: .hipFracture,
      name: "Broken hip (thigh-bone neck) after a fall",
      medical: "Broken hip (thigh-bone neck) after a fall",
      group: .bone,
      patterns: [
        Pattern([
          .essential(.groin), .essential(.frontHip), .spillover(.greaterTrochanter),
          .spillover(.lateralHip), .spillover(.thighFrontUpper), .spillover(.kneeFront),
          .spillover(.buttockLowerOuter),
        ])
      ],
      band: .veryRare,
      bandNote: "rises steeply with a fall over 65; without a fall nearly nil",
      prevalence: [
        Statement(
          "No base rate among users of a self-care tool", .unverified, [.nhsHipFracture])
      ],
      findings: [
        Statement(
          """
          Fall, or thin bones without a fall; cannot lift or put weight on the leg; leg shorter \
          or turned out (strong)
          """, .verified, [.nhsHipFracture]),
        Statement(
          "Some people can still stand and walk (impacted break) (moderate)", .verified,
          [.nhsHipFracture]),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: """
        Do not walk on it; emergency number. Over 65 or thin bones with new groin, hip or knee \
        pain after even a small fall: at least same day, also when walking is possible.
        """,
      sources: [.nhsHipFracture])
  }
}
