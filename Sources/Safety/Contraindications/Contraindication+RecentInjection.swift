import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var recentInjection: Contraindication {
    Contraindication(
      id: .recentInjection,
      ask: "An injection in that place in the last 2 weeks?",
      condition: """
        Injection there in the last 2 weeks (steroid, botulinum, platelet, muscle jab)
        """,
      action: .avoidArea,
      scope: .personKnows,
      area: "that place",
      why: "bleeding, spreading the drug, infection",
      note: """
        ours: 2 weeks; spinal injection: ask the clinic. Hot, red or more painful: same day
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
