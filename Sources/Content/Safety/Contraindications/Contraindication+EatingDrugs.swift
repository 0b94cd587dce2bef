import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var eatingDrugs: Contraindication {
    Contraindication(
      id: .eatingDrugs,
      ask: "Is there alcohol or a calming drug in you now?",
      condition: "Alcohol or sedatives now",
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "You cannot feel how strong the pain is.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
