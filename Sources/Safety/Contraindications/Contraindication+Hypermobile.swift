import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var hypermobile: Contraindication {
    Contraindication(
      id: .hypermobile,
      ask: "Very loose joints (hypermobility, Ehlers-Danlos)?",
      condition: "Joint hypermobility, Ehlers-Danlos",
      action: .lighter,
      scope: .everywhere,
      area: "all",
      why: "bruise, sore days",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
