import Evidence

extension RedFlag {
  /// - Source: testicular-torsion-nhs, clinical-convention
  static var groinOrgan: RedFlag {
    RedFlag(
      id: .groinOrgan,
      ask: """
        Sudden strong pain in a testicle; or a groin or belly lump that is hard, very painful \
        and will not go back; or strong belly pain with a hard belly or vomiting that does not \
        stop?
        """,
      action: .emergency,
      reason: """
        Twisted testicle, trapped hernia, belly emergency: groin and lower-belly drawings look \
        alike
        """,
      note: "Testicle part seen on an NHS practice page; hernia part from usual teaching.",
      standing: .unverified,
      sources: [.testicularTorsionNhs, .clinicalConvention])
  }
}
