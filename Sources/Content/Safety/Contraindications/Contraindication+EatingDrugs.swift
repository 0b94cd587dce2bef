import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var eatingDrugs: Contraindication {
    Contraindication(
      id: .eatingDrugs,
      short: "Alcohol or calming drugs in you now",
      ask: "Alcohol or calming drugs in you now?",
      condition: "Alcohol or sedatives now",
      stage: .beforePress,
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "You cannot feel how strong the pain is.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
