import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  static var compartment: RedFlag {
    RedFlag(
      id: .compartment,
      ask: """
        After a blow or hard effort: shin or buttock hard, swollen, very painful, numb, or dark \
        urine?
        """,
      action: .emergency,
      reason: "Compartment syndrome, muscle breakdown",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
