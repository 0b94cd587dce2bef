/// Whom to turn to, and how soon; the later case is always the stricter one.
public enum AdviceLevel: String, CaseIterable, Hashable, Sendable, Comparable {
  case selfCare = "self-care"
  case withinDays = "within-days"
  case sameDay = "same-day"
  case emergency = "emergency"

  public var strictness: Int {
    switch self {
    case .selfCare: 0
    case .withinDays: 1
    case .sameDay: 2
    case .emergency: 3
    }
  }

  public static func < (a: AdviceLevel, b: AdviceLevel) -> Bool { a.strictness < b.strictness }
}
