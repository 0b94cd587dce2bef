import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var childConsent: Contraindication {
    Contraindication(
      id: .childConsent,
      ask: "Under 18?",
      condition: "Under 18",
      action: .stop,
      scope: .everywhere,
      area: "all",
      why: "adults only; needs parent and clinician",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
