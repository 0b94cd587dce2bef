import Evidence

extension Contraindication {
  /// - Source: clinical-convention, wells-1997
  static var surgery: Contraindication {
    Contraindication(
      id: .surgery,
      ask: "An operation in the last 8 weeks?",
      condition: "Recent surgery (8 weeks)",
      action: .avoidArea,
      scope: .personKnows,
      area: "operated region and legs",
      why: "clot, wound",
      note: "wells-1997 gives the clot weight of surgery within 4–12 weeks",
      standing: .unverified,
      sources: [.clinicalConvention, .wells1997])
  }
}
