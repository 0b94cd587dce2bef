import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var recentInjection: Contraindication {
    Contraindication(
      id: .recentInjection,
      short: "An injection there in the last 2 weeks",
      ask: "An injection in that place in the last 2 weeks?",
      condition: "Injection there in the last 2 weeks (steroid, botulinum, platelet, muscle jab)",
      stage: .beforePress,
      action: .avoidArea,
      scope: .personKnows,
      area: "that place",
      why: "It may bleed, the drug may spread, or it may get infected.",
      followUps: [
        RedFlag.FollowUp(
          """
          Is the place hot, red or more painful than before the injection, or do you have a \
          fever?
          """, raisesTo: .sameDay)
      ],
      note: """
        Our rule: 2 weeks. After an injection in the spine ask the clinic. Hot, red or more \
        painful: see someone the same day.
        """,
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
