import Evidence

extension Contraindication {
  /// - Source: clinical-convention, yusuf-2019
  static var fever: Contraindication {
    Contraindication(
      id: .fever,
      ask: "Fever, or do you feel ill today?",
      condition: "Fever or feeling ill",
      action: .stop,
      scope: .everywhere,
      area: "all",
      why: "may hide infection",
      standing: .unverified,
      sources: [.clinicalConvention, .yusuf2019])
  }
}
