import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: nhs-hip-fracture
  @inline(__always) static var hipFracture: Mimic {
    Mimic(
      id: .hipFracture,
      name: "Broken hip after a fall",
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
          "No figure for people who use such a guide.", .unverified, [.nhsHipFracture],
          figures: "No base rate among users of a self-care tool")
      ],
      findings: [
        Statement(
          """
          A fall, or thin bones without a fall. The leg cannot be lifted or loaded, is shorter \
          or turned out: a strong sign.
          """, .verified, [.nhsHipFracture],
          figures: """
            Fall, or thin bones without a fall; cannot lift or put weight on the leg; leg shorter \
            or turned out (strong)
            """),
        Statement(
          "Some people can still stand and walk.", .verified, [.nhsHipFracture],
          figures: "Some people can still stand and walk (impacted break) (moderate)"),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: """
        Do not walk on it. Call the emergency number. Over 65 or with thin bones, new pain in \
        groin, hip or knee after even a small fall: the same day at least, even if you can walk.
        """,
      sources: [.nhsHipFracture])
  }
}
