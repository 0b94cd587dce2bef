import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var eatingDrugs: Contraindication {
    Contraindication(
      id: .eatingDrugs,
      ask: "Alcohol or calming drugs in you now?",
      condition: "Alcohol or sedatives now",
      action: .stop,
      scope: .everywhere,
      area: "all",
      why: "cannot feel pain scale",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
