import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var heartBp: Contraindication {
    Contraindication(
      id: .heartBp,
      ask: "Do you have unstable heart disease, very high blood pressure, or do you faint?",
      condition: "Unstable heart disease, uncontrolled high blood pressure, fainting",
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: "Pressing hard and holding the breath strain the heart.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
