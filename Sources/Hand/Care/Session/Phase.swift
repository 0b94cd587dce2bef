/// Where a session stands. Each live phase ends by itself when its time is up.
///
/// Raw values are stored: they are never changed or reused.
public enum Phase: String, CaseIterable, Hashable, Sendable {
  case warmUp = "warm-up"
  /// Putting the tool in place.
  case settle = "settle"
  /// Pressure rises.
  case rise = "rise"
  /// Still pressure or circles.
  case hold = "hold"
  /// Letting go slowly.
  case ease = "ease"
  case rest = "rest"
  /// Moving the joint; then the next spot, or the end.
  case move = "move"
  case over = "over"

  /// True while something presses on the body.
  public var isPressing: Bool {
    switch self {
    case .rise, .hold: true
    case .warmUp, .settle, .ease, .rest, .move, .over: false
    }
  }
}
