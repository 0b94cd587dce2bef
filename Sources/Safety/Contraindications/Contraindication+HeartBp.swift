import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var heartBp: Contraindication {
    Contraindication(
      id: .heartBp,
      ask: "Unstable heart disease, very high blood pressure, or fainting?",
      condition: "Unstable heart disease, uncontrolled high blood pressure, fainting",
      action: .lighter,
      scope: .everywhere,
      area: "all",
      why: "press and breath-hold",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
