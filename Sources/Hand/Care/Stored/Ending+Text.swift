import Safety

extension Ending {
  /// One word that names it, for storing: `complete`, `stopped.sharp`.
  public var text: String {
    switch self {
    case .complete: "complete"
    case .ended: "ended"
    case .timeUp: "time-up"
    case .left: "left"
    case .stopped(let stop):
      switch stop {
      case .sign(let sign): Ending.stopped + sign.rawValue
      case .tooMuch: Ending.stopped + "too-much"
      case .stopWord: Ending.stopped + "stop-word"
      }
    }
  }

  /// Reads the word of `text`.
  public init?(text: String) {
    guard let ending = Ending.all.first(where: { $0.text == text }) else { return nil }
    self = ending
  }

  /// Every way in which a session can end.
  public static let all: [Ending] =
    [.complete, .ended, .timeUp, .left, .stopped(.tooMuch), .stopped(.stopWord)]
    + StopSign.allCases.map { .stopped(.sign($0)) }

  private static let stopped = "stopped."
}
