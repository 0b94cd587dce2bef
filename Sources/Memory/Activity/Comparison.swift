/// A week beside a usual week, in words that claim nothing more.
public enum Comparison: Hashable, Sendable {
  /// Fewer weeks are known than it takes to say what is usual.
  case tooEarly
  /// A usual week holds none of it.
  case new
  case none
  case lessThanHalf
  case usual
  /// Half as much again, up to twice.
  case more
  /// This many times as much, rounded down; 2 or more.
  case times(Int)

  init(_ sum: Double, usual: Double?) {
    guard let usual else {
      self = .tooEarly
      return
    }
    if usual == 0 {
      self = sum > 0 ? .new : .none
    } else if sum == 0 {
      self = .none
    } else if sum < usual * Comparison.half {
      self = .lessThanHalf
    } else if sum < usual * Comparison.halfMore {
      self = .usual
    } else if sum < usual * Comparison.twice {
      self = .more
    } else {
      self = .times(Int(min(sum / usual, Comparison.mostTimes)))
    }
  }

  /// True where the week held clearly more than usual.
  public var isMuchMore: Bool {
    switch self {
    case .new, .more, .times: true
    case .tooEarly, .none, .lessThanHalf, .usual: false
    }
  }

  /// The end of a sentence: "Stairs: …".
  public var words: String {
    switch self {
    case .tooEarly: "too early to say what is usual for you"
    case .new: "you usually do none"
    case .none: "none this week"
    case .lessThanHalf: "less than half of your usual week"
    case .usual: "about as usual"
    case .more: "half as much again as usual, or more"
    case .times(let count): Comparison.words(count) + " your usual week"
    }
  }

  private static func words(_ count: Int) -> String {
    switch count {
    case ...2: "twice"
    case 3: "three times"
    case 4: "four times"
    case 5: "five times"
    default: count >= Int(mostTimes) ? "more than \(Int(mostTimes)) times" : "\(count) times"
    }
  }

  /// Below it a week is told as less, from 1.5 on as more. Ours
  private static let half = 0.5
  private static let halfMore = 1.5
  private static let twice = 2.0
  /// Beyond it the number itself says nothing. Ours
  private static let mostTimes = 20.0
}
