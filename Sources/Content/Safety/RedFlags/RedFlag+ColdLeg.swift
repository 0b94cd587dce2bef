import Evidence

extension RedFlag {
  /// - Source: khan-2006
  @inline(__always) static var coldLeg: RedFlag {
    RedFlag(
      id: .coldLeg,
      ask: "Has a leg suddenly become cold, pale, very painful or numb?",
      action: .emergency,
      reason: "An artery of the leg may be blocked.",
      figures: "Cool skin LR 5.90 in symptomatic leg complaints",
      standing: .verified,
      sources: [.khan2006])
  }
}
