import Evidence

extension RedFlag {
  /// - Source: dionne-2019, ces-series-334, bmj-bp-ces, girft-ces-2024, lothian-redflags,
  ///   nhs-sciatica
  @inline(__always) static var cauda: RedFlag {
    RedFlag(
      id: .cauda,
      ask: "Is any of this new, or getting worse, in the last 3 months, even a little?",
      signs: [
        "Numb or odd feeling between the legs or around the back passage",
        "Trouble starting, holding or feeling urine or stool",
        "Lost feeling or function in sex",
        "Shooting pain, numbness or weakness down both legs",
      ],
      action: .emergency,
      reason: "The nerves at the end of the spine may be pressed (cauda equina syndrome).",
      notCounted: """
        Trouble that was there before this pain and has not changed, such as an old leak, \
        constipation or erection trouble. Both legs that have ached on walking for months in \
        the same way and ease when you sit or stand still. Tired or sore muscles in both legs \
        after effort. Constipation that came with a strong painkiller and nothing else: ask a \
        pharmacist.
        """,
      note: "Say yes even if only a part fits. Early signs count.",
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
