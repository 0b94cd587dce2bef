public import Safety

/// How a session ended.
public enum Ending: Hashable, Sendable {
  /// Every spot went through its plan.
  case complete
  /// The person ended it.
  case ended
  /// Ten minutes were up.
  case timeUp
  /// Nobody came back.
  case left
  case stopped(Stop)

  public enum Stop: Hashable, Sendable {
    case sign(StopSign)
    /// A number above 7.
    case tooMuch
    case stopWord
  }
}

/// How one spot ended.
///
/// Raw values are stored: they are never changed or reused.
public enum SpotEnd: String, CaseIterable, Hashable, Sendable {
  /// Fallen by 2, or 3 and below.
  case subsided = "subsided"
  /// All rounds done.
  case roundsDone = "rounds-done"
  /// As sore at the end of the place's own hold as at first.
  case notFalling = "not-falling"
  /// Above the agreed ache again and again.
  case tooSore = "too-sore"
  /// Two minutes at one spot, or no time left for another round.
  case cap = "cap"
  /// The session ended before the spot did.
  case brokenOff = "broken-off"
}
