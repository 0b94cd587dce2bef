public import Anatomy

/// Everything the coach can say.
public enum Line: Hashable, Sendable {
  case warmUp
  /// Take the place; true when it is not the first time at this spot.
  case settle(again: Bool)
  case nextSpot
  case rise(ClosedRange<PainScore>)
  case hold
  case circles
  /// True when a number was given before at this spot.
  case askNumber(again: Bool)
  // answers to a number
  case goodAche
  case falling
  case holdStill
  case aLittleMore(ClosedRange<PainScore>)
  case aLittleLess(ClosedRange<PainScore>)
  case easeOff(to: PainScore)
  // letting go
  case ease(SpotEnd?)
  case rest(next: Int, of: Int)
  /// In a plan, where no round is in hand.
  case restShort
  case move
  // the person's own wishes
  case paused
  case pausedPressing
  case endAsked
  case roundAdded
  case spotIsFull
  case noMoreHere
  /// One sentence after time went by unseen.
  case caughtUp(Phase, isWaiting: Bool)
  case over(Ending)
  /// A sentence of another guided session, which brings its own words.
  case guided(CuePriority)

  public var priority: CuePriority {
    switch self {
    case .over(let ending):
      switch ending {
      case .stopped: .stop
      case .complete, .ended, .timeUp, .left: .instruction
      }
    case .easeOff, .aLittleLess, .aLittleMore: .instruction
    case .warmUp, .settle, .nextSpot, .rise, .hold, .circles, .ease, .rest, .restShort, .move,
      .paused,
      .pausedPressing, .endAsked, .roundAdded, .spotIsFull, .noMoreHere, .caughtUp:
      .instruction
    case .askNumber: .question
    case .guided(let priority): priority
    case .goodAche, .falling, .holdStill: .encouragement
    }
  }
}
