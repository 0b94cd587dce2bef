import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2013
  @inline(__always) static var weightLoss: RedFlag {
    RedFlag(
      id: .weightLoss,
      ask: "Are you losing weight without trying, or very tired with pain that keeps growing?",
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "In a few people a tumour or an infection. Alone it says little.",
      figures: "Weight loss alone changed the chance little",
      standing: .verified,
      sources: [.downie2013, .henschke2013])
  }
}
