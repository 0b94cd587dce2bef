import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  @inline(__always) static var compartment: RedFlag {
    RedFlag(
      id: .compartment,
      ask: """
        After a blow or hard effort: is the shin or buttock hard, swollen, very painful or \
        numb, or is the urine dark?
        """,
      action: .emergency,
      reason: "The muscle may be crushed by its own swelling, or be breaking down.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
