import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var implant: Contraindication {
    Contraindication(
      id: .implant,
      short: "A device, battery, shunt or metal there",
      ask: "A device, battery, shunt or metal under the skin there?",
      condition: """
        Nerve stimulator or battery under the skin (often upper buttock), spinal metal, shunt
        """,
      stage: .beforePress,
      action: .avoidArea,
      scope: .personKnows,
      area: "over and near the device or metal",
      why: "It can move, and the skin can break or bruise.",
      note: "A heart pacemaker is no reason against pressure on buttock, back or leg.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
