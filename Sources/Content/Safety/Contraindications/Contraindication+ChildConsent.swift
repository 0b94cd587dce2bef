import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var childConsent: Contraindication {
    Contraindication(
      id: .childConsent,
      short: "Age under 18",
      ask: "Are you under 18?",
      condition: "Under 18",
      stage: .afterDrawing,
      when: [When(ageTo: 17)],
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "This guide is for adults. A parent and a clinician must decide.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
