import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  @inline(__always) static var localInflammation: Contraindication {
    Contraindication(
      id: .localInflammation,
      short: "The place is hot, swollen or red",
      ask: "Is the place hot, swollen or red?",
      condition: "Hot, swollen or infected tissue, osteomyelitis, myositis ossificans",
      stage: .beforePress,
      action: .stop,
      scope: .personKnows,
      area: "that place",
      why: "Pressing can make it worse. Most experts (92 to 97 %) advise care.",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
