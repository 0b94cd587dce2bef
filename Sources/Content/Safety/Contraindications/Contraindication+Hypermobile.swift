import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var hypermobile: Contraindication {
    Contraindication(
      id: .hypermobile,
      ask: "Are your joints very loose (hypermobility, Ehlers-Danlos)?",
      condition: "Joint hypermobility, Ehlers-Danlos",
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: "You may bruise, and be sore for days.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
