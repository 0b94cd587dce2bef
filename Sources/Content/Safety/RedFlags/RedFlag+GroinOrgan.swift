import Evidence

extension RedFlag {
  /// - Source: testicular-torsion-nhs, clinical-convention
  @inline(__always) static var groinOrgan: RedFlag {
    RedFlag(
      id: .groinOrgan,
      ask: "Has one of these come on?",
      signs: [
        "Sudden strong pain in a testicle",
        "A lump in the groin or belly that is hard, very painful and will not go back",
        "Strong belly pain with a hard belly, or with vomiting that does not stop",
      ],
      action: .emergency,
      reason: """
        A twisted testicle, a trapped hernia or a belly emergency. The pain can look like groin \
        or belly pain from a muscle.
        """,
      note: "Testicle part seen on an NHS practice page; hernia part from usual teaching.",
      standing: .unverified,
      sources: [.testicularTorsionNhs, .clinicalConvention])
  }
}
