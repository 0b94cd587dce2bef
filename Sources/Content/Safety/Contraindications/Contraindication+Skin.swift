import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  @inline(__always) static var skin: Contraindication {
    Contraindication(
      id: .skin,
      short: "Broken skin, burn, rash or fresh bruise there",
      ask: "Broken skin, burn, rash, infection or fresh bruise there?",
      condition: "Open wound, burn, rash, infection, shingles, bruise",
      stage: .beforePress,
      action: .avoidArea,
      scope: .personKnows,
      area: "that skin",
      why: "It needs to heal. 73 % of experts name open wounds.",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
