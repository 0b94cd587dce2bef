import Evidence

extension RedFlag {
  /// - Source: testicular-torsion-nhs, clinical-convention, borders-hernia, nidirect-ectopic
  @inline(__always) static var groinOrgan: RedFlag {
    RedFlag(
      id: .groinOrgan,
      short: "Sudden testicle pain, hard groin lump, or very bad belly pain",
      ask: """
        Sudden strong pain in a testicle? Or a groin or belly lump that is hard, very sore and \
        will not go back? Or strong belly pain with a hard belly, or vomiting that does not \
        stop?
        """,
      stage: .gate,
      action: .emergency,
      reason: """
        A twisted testicle, a trapped hernia or a belly emergency. The pain can look like groin \
        or belly pain from a muscle.
        """,
      items: [
        SafetyItem(
          id: .groinOrganTesticle,
          short: "Sudden strong pain in a testicle",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .groinOrganLump,
          short: "A groin or belly lump: hard, sore, will not go back",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .groinOrganBelly,
          short: "Very bad belly pain, a hard belly, or vomiting that lasts",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "Do you know this pain?",
            answers: [
              ClarifyingAnswer(
                id: "new",
                say: "No. Or it is worse than before.",
                sets: .yes),
              ClarifyingAnswer(
                id: "usual",
                say: "Yes. It is my usual period or bowel pain, no worse than before.",
                sets: .yesMention),
            ],
            notSure: .yes)),
      ],
      note: "Testicle part seen on an NHS practice page; hernia part from usual teaching.",
      listed: [.no, .notSure, .yes, .yesMention],
      standing: .unverified,
      sources: [.testicularTorsionNhs, .clinicalConvention, .bordersHernia, .nidirectEctopic])
  }
}
