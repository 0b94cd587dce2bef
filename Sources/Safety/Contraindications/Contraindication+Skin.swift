import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  static var skin: Contraindication {
    Contraindication(
      id: .skin,
      ask: "Broken skin, burn, rash, infection or fresh bruise there?",
      condition: "Open wound, burn, rash, infection, shingles, bruise",
      action: .avoidArea,
      scope: .personKnows,
      area: "that skin",
      why: "consensus contraindication open wounds 73 %",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
