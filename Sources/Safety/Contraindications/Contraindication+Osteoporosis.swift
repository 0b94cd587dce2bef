import Evidence

extension Contraindication {
  /// - Source: finucane-2020, downie-2013, clinical-convention
  static var osteoporosis: Contraindication {
    Contraindication(
      id: .osteoporosis,
      ask: "Osteoporosis (thin bones), or months of steroid tablets?",
      condition: "Osteoporosis, long steroid use, over 75 and slim",
      action: .lighter,
      scope: .everywhere,
      area: "back, pelvis",
      why: "fracture risk",
      note: "Hands only, no floor ball, no pressing on spine or sacrum; see frailty",
      standing: .unverified,
      sources: [.finucane2020, .downie2013, .clinicalConvention])
  }
}
