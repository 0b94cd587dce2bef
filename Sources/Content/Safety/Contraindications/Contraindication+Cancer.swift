import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var cancer: Contraindication {
    Contraindication(
      id: .cancer,
      ask: "Do you have cancer under treatment or in the bones?",
      condition: "Active cancer or bone metastasis",
      action: .avoidArea,
      scope: .personKnows,
      area: "the tumour, painful bone, a port, skin that had radiation",
      why: "The tissue is fragile. Ask your team first.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
