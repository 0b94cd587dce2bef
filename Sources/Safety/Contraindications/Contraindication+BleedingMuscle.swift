import Evidence

extension Contraindication {
  /// - Source: bartsch-2021, clinical-convention
  static var bleedingMuscle: Contraindication {
    Contraindication(
      id: .bleedingMuscle,
      ask: "A torn muscle or big bruise in the last 3 days?",
      condition: "Recent muscle tear, big bruise, sudden pop (first 72 h)",
      action: .avoidArea,
      scope: .personKnows,
      area: "that muscle",
      why: "bleeds; myositis ossificans",
      standing: .unverified,
      sources: [.bartsch2021, .clinicalConvention])
  }
}
