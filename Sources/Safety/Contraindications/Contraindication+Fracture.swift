import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  static var fracture: Contraindication {
    Contraindication(
      id: .fracture,
      ask: "A broken bone now or possible, or metal put in during the last 3 months?",
      condition: "Fracture or suspected, metal fixation in 3 months",
      action: .stop,
      scope: .personKnows,
      area: "that region",
      why: "consensus 84 %",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
