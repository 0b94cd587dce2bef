import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  static var localInflammation: Contraindication {
    Contraindication(
      id: .localInflammation,
      ask: "Is the place hot, swollen or red?",
      condition: "Hot, swollen or infected tissue, osteomyelitis, myositis ossificans",
      action: .stop,
      scope: .personKnows,
      area: "that area",
      why: "cautions 97/94/92 %",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
