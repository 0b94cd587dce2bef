import Evidence

extension RedFlag {
  /// - Source: dionne-2019, ces-series-334, bmj-bp-ces, girft-ces-2024, lothian-redflags,
  ///   nhs-sciatica
  static var cauda: RedFlag {
    RedFlag(
      id: .cauda,
      ask: """
        NEW or getting worse in the last 3 months, even slight: numb or odd feeling between the \
        legs or around the back passage; trouble starting, holding or feeling urine or stool; \
        lost feeling or function in sex; or shooting pain, numbness or weakness down BOTH legs?
        """,
      action: .emergency,
      reason: "Cauda equina syndrome",
      notCounted: """
        Trouble that was there before this pain and has not changed (an old leak, constipation \
        or erection trouble); both legs that have ached on walking for months in the same way \
        and ease on sitting or standing still; tired or sore muscles in both legs after effort; \
        constipation that came with a strong painkiller and nothing else (ask a pharmacist).
        """,
      note: "Ask even if only part of the list fits; early signs count.",
      figures: """
        Single signs: sens 0.19–0.43, spec 0.62–0.88; both-leg pain OR 5.03; prevalence 0.04 % \
        of back pain
        """,
      standing: .verified,
      sources: [
        .dionne2019, .cesSeries334, .bmjBpCes, .girftCes2024, .lothianRedflags, .nhsSciatica,
      ])
  }
}
