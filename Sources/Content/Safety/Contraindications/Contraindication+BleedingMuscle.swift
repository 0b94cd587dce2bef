import Evidence

extension Contraindication {
  /// - Source: bartsch-2021, clinical-convention
  @inline(__always) static var bleedingMuscle: Contraindication {
    Contraindication(
      id: .bleedingMuscle,
      short: "A torn muscle or big bruise in 3 days",
      ask: "A torn muscle or big bruise in the last 3 days?",
      condition: "Recent muscle tear, big bruise, sudden pop (first 72 h)",
      stage: .beforePress,
      action: .avoidArea,
      scope: .personKnows,
      area: "that muscle",
      why: "It bleeds, and pressing can make bone grow in the muscle.",
      standing: .unverified,
      sources: [.bartsch2021, .clinicalConvention])
  }
}
