/// When the pain began, as people say it; the days are the middle of each span.
public enum Beginning: String, CaseIterable, Hashable, Sendable {
  case today = "today"
  case thisWeek = "this-week"
  case weeks = "weeks"
  case months = "months"
  case longer = "longer"
  case notSure = "not-sure"

  /// Days since it began; nil when not known.
  public var days: Double? {
    switch self {
    case .today: 1
    case .thisWeek: 5
    case .weeks: 21
    case .months: 90
    case .longer: 400
    case .notSure: nil
    }
  }

  public var words: String {
    switch self {
    case .today: "Today or yesterday"
    case .thisWeek: "Within the last week"
    case .weeks: "One to six weeks ago"
    case .months: "Six weeks to six months ago"
    case .longer: "Longer ago"
    case .notSure: "I am not sure"
    }
  }
}
