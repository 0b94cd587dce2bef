import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var frailty: Contraindication {
    Contraindication(
      id: .frailty,
      ask: "Are you frail, or have you fallen in the last year, or does your skin tear easily?",
      condition: "Frailty, over 80, thin easily torn skin, falls in the last year",
      action: .lighter,
      scope: .everywhere,
      area: "all",
      why: "skin tears, bruises, breaks, and getting down to or up from the floor",
      note: """
        Hands or soft ball at a wall or in a chair, max 4 of 10, 30 s, never alone on the floor
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
