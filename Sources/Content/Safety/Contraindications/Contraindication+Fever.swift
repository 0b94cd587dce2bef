import Evidence

extension Contraindication {
  /// - Source: clinical-convention, yusuf-2019
  @inline(__always) static var fever: Contraindication {
    Contraindication(
      id: .fever,
      ask: "Do you have fever, or feel ill today?",
      condition: "Fever or feeling ill",
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "It may hide an infection.",
      standing: .unverified,
      sources: [.clinicalConvention, .yusuf2019])
  }
}
