public import Anatomy
public import Evidence

/// How a point may be treated by hand, by whom, and how long.
public enum PointCare: Hashable, Sendable {
  /// Only by a professional; the text says why.
  case professionalOnly(Wording)
  case hands(HandCare)

  public var hands: HandCare? {
    switch self {
    case .professionalOnly: nil
    case .hands(let care): care
    }
  }
}

/// Pressing a point by oneself.
public struct HandCare: Hashable, Sendable {
  /// True where a place needs special care: less pressure, shorter.
  public let caution: Bool
  /// The best tool first.
  public let tools: [Tool]
  /// The best position first.
  public let positions: [Position]
  public let how: Wording
  /// How long one press lasts.
  public let hold: ClosedRange<Seconds>
  /// The ache that is never passed, 0...10.
  public let maxAche: PainScore
  /// What must hold to press here at all; said where the place is shown. Nil for most.
  public let condition: Wording?

  @inline(__always)
  public init(
    caution: Bool = false, tools: [Tool], positions: [Position], how: Wording,
    hold: ClosedRange<Seconds>, maxAche: PainScore, condition: Wording? = nil
  ) {
    self.caution = caution
    self.tools = tools
    self.positions = positions
    self.how = how
    self.hold = hold
    self.maxAche = maxAche
    self.condition = condition
  }
}

/// What presses.
public enum Tool: String, CaseIterable, Hashable, Sendable {
  case thumb = "thumb"
  case twoFingers = "two-fingers"
  case sideOfFist = "side-of-fist"
  case ball = "ball"
  case roller = "roller"
}

/// How the person is placed while being pressed.
public enum Position: String, CaseIterable, Hashable, Sendable {
  case lying = "lying"
  case sideLying = "side-lying"
  case wall = "wall"
  case sitting = "sitting"
}
