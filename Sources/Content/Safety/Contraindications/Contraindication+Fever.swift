import Evidence

extension Contraindication {
  /// - Source: clinical-convention, yusuf-2019
  @inline(__always) static var fever: Contraindication {
    Contraindication(
      id: .fever,
      short: "Fever, or you feel ill today",
      ask: "Fever, or do you feel ill today?",
      condition: "Fever or feeling ill",
      stage: .beforePress,
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "It may hide an infection.",
      standing: .unverified,
      sources: [.clinicalConvention, .yusuf2019])
  }
}
