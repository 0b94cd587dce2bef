import Anatomy
import Evidence

extension RedFlag {
  /// - Source: fernando-2022, assar-2009
  @inline(__always) static var aneurysm: RedFlag {
    RedFlag(
      id: .aneurysm,
      short: "Sudden tearing back or belly pain, or a known aneurysm",
      ask: """
        Sudden tearing back, side or belly pain, with faintness, cold sweat or collapse? Or a \
        known aneurysm, with back, side or belly pain that is new or was not checked for it? Or, \
        over 50, a throbbing lump in the belly?
        """,
      stage: .gate,
      action: .emergency,
      reason: "The main artery in the belly may be tearing.",
      items: [
        SafetyItem(
          id: .aneurysmTearing,
          short: "Sudden tearing back, side or belly pain, or faint with the pain",
          sets: .yes,
          stage: .gate,
          clarify: ClarifyingQuestion(
            ask: "What was it like?",
            answers: [
              ClarifyingAnswer(
                id: "tearing",
                say: "Tearing, or I am or was faint, in a cold sweat, or passed out.",
                sets: .yes),
              ClarifyingAnswer(
                id: "locked",
                say: """
                  My back locked as I bent or lifted. It eases when I lie still, and I am not \
                  faint.
                  """,
                sets: .yesMention,
                counts: OnlyWhen(ageTo: 54, otherwise: .yesSameDay)),
              ClarifyingAnswer(
                id: "faint-short",
                say: """
                  I felt faint for a moment as the pain hit. I am well now, and I did not pass \
                  out.
                  """,
                sets: .yesSameDay,
                counts: OnlyWhen(ageTo: 49, otherwise: .yes)),
            ],
            notSure: .yes)),
        SafetyItem(
          id: .aneurysmKnown,
          short: "A known aneurysm, and new back, side or belly pain",
          sets: .yes,
          stage: .gate),
        SafetyItem(
          id: .aneurysmLump,
          short: "A throbbing lump in the belly",
          sets: .yes,
          stage: .afterDrawing,
          when: [When(regions: [.back, .belly, .hip, .buttock], ageFrom: 50)],
          clarify: ClarifyingQuestion(
            ask: "Is there new back, side or belly pain with it?",
            answers: [
              ClarifyingAnswer(
                id: "pain",
                say: "Yes, or I am not sure.",
                sets: .yes),
              ClarifyingAnswer(
                id: "none",
                say: "No new pain. I just found the lump.",
                sets: .yesSameDay),
            ],
            notSure: .yes)),
      ],
      note: "A throbbing lump found without pain: same day. Thin people may feel a normal pulse.",
      figures: "Back pain sens 53.6 %, mass 47.1 %; triad 25-50 %; mortality about 90 %",
      listed: [.no, .notSure, .yes, .yesMention, .yesSameDay],
      standing: .verified,
      sources: [.fernando2022, .assar2009])
  }
}
