import Evidence

extension Contraindication {
  /// - Source: bartsch-2021
  @inline(__always) static var fracture: Contraindication {
    Contraindication(
      id: .fracture,
      short: "A broken bone now, or metal put in these 3 months",
      ask: "A broken bone now or possible, or metal put in during the last 3 months?",
      condition: "Fracture or suspected, metal fixation in 3 months",
      stage: .afterDrawing,
      action: .stop,
      scope: .personKnows,
      area: "that part of the body",
      why: "A break must not be moved or pressed. 84 % of experts agree.",
      standing: .verified,
      sources: [.bartsch2021])
  }
}
