import Evidence

extension RedFlag {
  /// - Source: downie-2013, henschke-2013
  static var weightLoss: RedFlag {
    RedFlag(
      id: .weightLoss,
      ask: "Losing weight without trying, or very tired with pain that keeps growing?",
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "Malignancy or infection; weak alone",
      figures: "Weight loss alone changed the chance little",
      standing: .verified,
      sources: [.downie2013, .henschke2013])
  }
}
