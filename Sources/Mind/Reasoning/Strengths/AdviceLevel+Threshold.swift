public import Safety

/// From which chance of a cause its own advice is given: the worse a miss, the lower. All ours, by
/// what simulated people without any red flag were told; see Guides/Accuracy.md.
///
/// One row a level; nothing else decides from when a cause that is likely asks for somebody.
extension AdviceLevel {
  /// By the ranking, with all that was told.
  public var leastChance: Double {
    switch self {
    case .selfCare, .withinDays: 0.5
    case .sameDay: 0.3
    case .emergency: 0.2
    }
  }

  /// By the part of the story that speaks most for it, which nothing said later takes back. A part is
  /// chosen to fit; so help today is asked for only where it is all but sure.
  public var leastPartChance: Double {
    switch self {
    case .selfCare, .withinDays: 0.5
    case .sameDay: 0.85
    case .emergency: 0.7
    }
  }
}
