import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var frailty: Contraindication {
    Contraindication(
      id: .frailty,
      short: "Frail, a fall in the last year, or skin that tears",
      ask: "Are you frail? Have you had a fall in the last year? Does your skin tear easily?",
      condition: "Frailty, over 80, thin easily torn skin, falls in the last year",
      stage: .beforePress,
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: "Skin can tear, bones can break, and it is hard to get up from the floor.",
      note: """
        Hands or a soft ball, at a wall or in a chair. At most 4 of 10, 30 seconds. Never alone \
        on the floor.
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
