import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var hipReplacement: Contraindication {
    Contraindication(
      id: .hipReplacement,
      ask: "A replaced hip or knee?",
      condition: "Hip or knee replacement",
      action: .avoidArea,
      scope: .personKnows,
      area: "that hip or knee",
      why: "ours: ask surgeon for first 12 weeks; never strong twist or bend; light later",
      note: """
        First 12 weeks: no pressure and no test positions on that side (no crossing the legs, \
        deep bend or twist; questions cross-leg, hip-stiff and squat are skipped). Later: \
        light, never on the scar or the side knob; new pain, swelling or fever: surgeon first
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
