import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var cancer: Contraindication {
    Contraindication(
      id: .cancer,
      ask: "Cancer under treatment or in the bones?",
      condition: "Active cancer or bone metastasis",
      action: .avoidArea,
      scope: .personKnows,
      area: "tumour, bone pain, port, radiotherapy field",
      why: "fragile tissue; consult the team",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
