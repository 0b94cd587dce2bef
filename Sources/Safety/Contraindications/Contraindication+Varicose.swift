import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var varicose: Contraindication {
    Contraindication(
      id: .varicose,
      ask: "Large varicose veins or a sore hard vein?",
      condition: "Varicose veins, inflamed vein",
      action: .avoidArea,
      scope: .personKnows,
      area: "those veins",
      why: "vein injury, clot",
      note: "Light work beside them is fine; a hot, hard, red vein: same day",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
