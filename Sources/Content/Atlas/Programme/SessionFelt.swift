public import Evidence

/// How a session felt, and what follows; ours.
public enum SessionFelt: String, CaseIterable, Hashable, Sendable {
  case easy = "easy"
  case right = "right"
  case hard = "hard"
  case tooMuch = "too much"
  case worseNextMorning = "worse next morning"

  public var then: Wording {
    switch self {
    case .easy:
      "Next time add 1 or 2 repeats. At the top number for two sessions: the harder form."
    case .right: "Same again."
    case .hard: "Same again, one round fewer."
    case .tooMuch: "One rest day, then half the repeats."
    case .worseNextMorning: "Two rest days, then one level lower for a week."
    }
  }
}
