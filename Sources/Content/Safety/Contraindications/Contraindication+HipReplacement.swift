import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var hipReplacement: Contraindication {
    Contraindication(
      id: .hipReplacement,
      ask: "Do you have a replaced hip or knee?",
      condition: "Hip or knee replacement",
      action: .avoidArea,
      scope: .personKnows,
      area: "that hip or knee",
      why: "Our rule: ask the surgeon for the first 12 weeks. Never twist or bend it hard.",
      note: """
        First 12 weeks: no pressure and no test movements on that side. Later: light, never on \
        the scar or the side knob. New pain, swelling or fever: surgeon first.
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
