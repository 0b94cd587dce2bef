import Evidence

extension Contraindication {
  /// - Source: clinical-convention, wells-1997
  @inline(__always) static var surgery: Contraindication {
    Contraindication(
      id: .surgery,
      ask: "Have you had an operation in the last 8 weeks?",
      condition: "Recent surgery (8 weeks)",
      action: .avoidArea,
      scope: .personKnows,
      area: "that place and both legs",
      why: "The wound must heal, and clots form more easily.",
      note: "The risk of a clot is higher for 4 to 12 weeks after an operation.",
      standing: .unverified,
      sources: [.clinicalConvention, .wells1997])
  }
}
