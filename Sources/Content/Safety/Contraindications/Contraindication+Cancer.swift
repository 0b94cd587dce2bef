import Evidence

extension Contraindication {
  /// - Source: clinical-convention, nccih-massage
  @inline(__always) static var cancer: Contraindication {
    Contraindication(
      id: .cancer,
      short: "Cancer under treatment or in the bones",
      ask: "Cancer under treatment or in the bones?",
      condition: "Active cancer or bone metastasis",
      stage: .afterDrawing,
      action: .avoidArea,
      scope: .personKnows,
      area: "the tumour, painful bone, a port, skin that had radiation",
      why: "The tissue is fragile. Ask your team first.",
      standing: .unverified,
      sources: [.clinicalConvention, .nccihMassage])
  }
}
