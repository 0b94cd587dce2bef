import Evidence

extension RedFlag {
  /// - Source: khan-2006
  static var coldLeg: RedFlag {
    RedFlag(
      id: .coldLeg,
      ask: "A leg suddenly cold, pale, very painful or numb?",
      action: .emergency,
      reason: "Blocked artery",
      figures: "Cool skin LR 5.90 in symptomatic leg complaints",
      standing: .verified,
      sources: [.khan2006])
  }
}
