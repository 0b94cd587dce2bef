import Evidence

extension Contraindication {
  /// - Source: finucane-2020, downie-2013, clinical-convention
  @inline(__always) static var osteoporosis: Contraindication {
    Contraindication(
      id: .osteoporosis,
      ask: """
        Do you have thin bones (osteoporosis), or have you taken steroid tablets for months?
        """,
      condition: "Osteoporosis, long steroid use, over 75 and slim",
      action: .lighter,
      scope: .everywhere,
      area: "back and pelvis",
      why: "A thin bone can break.",
      note: "Hands only. No ball on the floor. No pressing on spine or sacrum.",
      standing: .unverified,
      sources: [.finucane2020, .downie2013, .clinicalConvention])
  }
}
