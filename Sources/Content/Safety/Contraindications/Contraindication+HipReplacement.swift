import Evidence

extension Contraindication {
  /// - Source: clinical-convention, hip-precautions
  @inline(__always) static var hipReplacement: Contraindication {
    Contraindication(
      id: .hipReplacement,
      short: "A replaced hip or knee",
      ask: "A replaced hip or knee?",
      condition: "Hip or knee replacement",
      stage: .afterDrawing,
      action: .avoidArea,
      scope: .personKnows,
      area: "that hip or knee",
      why: "Our rule: ask the surgeon for the first 12 weeks. Never twist or bend it hard.",
      note: """
        First 12 weeks: no pressure and no test movements on that side. Later: light, never on \
        the scar or the side knob. New pain, swelling or fever: surgeon first.
        """,
      standing: .unverified,
      sources: [.clinicalConvention, .hipPrecautions])
  }
}
