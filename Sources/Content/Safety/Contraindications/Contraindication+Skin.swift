import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  @inline(__always) static var skin: Contraindication {
    Contraindication(
      id: .skin,
      ask: """
        Is the skin there broken or burnt, or is there a rash, an infection or a fresh bruise?
        """,
      condition: "Open wound, burn, rash, infection, shingles, bruise",
      action: .avoidArea,
      scope: .personKnows,
      area: "that skin",
      why: "It needs to heal. 73 % of experts name open wounds.",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
