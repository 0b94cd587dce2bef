import Evidence

extension Contraindication {
  /// - Source: clinical-convention, wells-1997, nice-ng158, post-op-massage
  @inline(__always) static var surgery: Contraindication {
    Contraindication(
      id: .surgery,
      short: "An operation in the last 3 months",
      ask: "Have you had an operation in the last 3 months?",
      condition: "Recent surgery (3 months)",
      stage: .afterDrawing,
      action: .avoidArea,
      scope: .personKnows,
      area: "that place and both legs",
      why: "The wound must heal, and clots form more easily.",
      note: "The risk of a clot is higher for 4 to 12 weeks after an operation.",
      standing: .unverified,
      sources: [.clinicalConvention, .wells1997, .niceNg158, .postOpMassage])
  }
}
