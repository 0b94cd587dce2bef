import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var hypermobile: Contraindication {
    Contraindication(
      id: .hypermobile,
      short: "Very loose joints (Ehlers-Danlos)",
      ask: "Very loose joints (hypermobility, Ehlers-Danlos)?",
      condition: "Joint hypermobility, Ehlers-Danlos",
      stage: .beforePress,
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: "You may bruise, and be sore for days.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
