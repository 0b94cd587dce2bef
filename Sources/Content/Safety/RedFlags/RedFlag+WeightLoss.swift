import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2013, nhs-back-pain
  @inline(__always) static var weightLoss: RedFlag {
    RedFlag(
      id: .weightLoss,
      short: "Losing weight without trying, or worn out as pain grows",
      ask: "Losing weight without trying, or very tired with pain that keeps growing?",
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "In a few people a tumour or an infection. Alone it says little.",
      figures: "Weight loss alone changed the chance little",
      listed: [.no, .notSure, .yes],
      standing: .verified,
      sources: [.downie2013, .henschke2013, .nhsBackPain])
  }
}
