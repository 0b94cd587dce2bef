import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var heartBp: Contraindication {
    Contraindication(
      id: .heartBp,
      short: "A weak heart, very high blood pressure, or fainting",
      ask: "Unstable heart disease, very high blood pressure, or fainting?",
      condition: "Unstable heart disease, uncontrolled high blood pressure, fainting",
      stage: .beforePress,
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: "Pressing hard and holding the breath strain the heart.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
