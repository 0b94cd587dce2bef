public import CivilTime

/// Less and less: how much the app still asks for once the pain is gone.
///
/// The aim is to become unnecessary: first the programme, then the smallest upkeep, then silence.
public enum Upkeep: String, CaseIterable, Hashable, Sendable {
  /// There is pain, or it has not been gone for long.
  case programme = "programme"
  /// Twice a week holds what was gained.
  case smallest = "smallest"
  /// Nothing is asked any more.
  case silent = "silent"

  /// - Parameters:
  ///   - painFreeSince: the first of the days without pain up to now; nil while there is pain.
  ///   - sessions: days on which the programme was done.
  public init(painFreeSince: Day?, sessions: [Day], today: Day) {
    guard let since = painFreeSince, today.days(since: since) >= Upkeep.quietDays else {
      self = .programme
      return
    }
    let lately = sessions.filter { (0..<Upkeep.silentDays).contains(today.days(since: $0)) }.count
    let isHabit = lately >= Upkeep.sessionsOfAHabit
    self = today.days(since: since) >= Upkeep.silentDays || isHabit ? .silent : .smallest
  }

  /// Sessions a week that are enough to hold what you have.
  /// - Source: selfcare.programme.levels, ours
  public static let sessionsPerWeek = 2
  /// Two weeks without pain: as long as pressing is given to help. Ours
  public static let quietDays = 14
  /// Six weeks without pain: after that the app asks for nothing. Ours
  public static let silentDays = 42
  /// Twice a week for six weeks is a habit that needs no app. Ours
  public static let sessionsOfAHabit = 12

  public var words: String {
    switch self {
    case .programme: ""
    case .smallest:
      "The pain has been gone for two weeks. The smallest upkeep is enough now: two short sessions a week."
    case .silent:
      "You are well. There is nothing to do here. Come back if it hurts again."
    }
  }
}
