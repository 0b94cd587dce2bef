public import Atlas

/// Who presses.
public enum Presser: String, CaseIterable, Hashable, Sendable {
  /// The person presses the own body.
  case own = "own"
  /// Somebody close presses.
  case helper = "helper"
}

/// A tool together with a position in which it can be used.
public struct Way: Hashable, Sendable {
  public let tool: Tool
  public let position: Position

  public init(_ tool: Tool, _ position: Position) {
    self.tool = tool
    self.position = position
  }

  /// False for pairs that make no sense: only a ball is held by a wall.
  public var isPossible: Bool {
    switch position {
    case .wall: tool == .ball
    case .lying, .sideLying, .sitting: true
    }
  }

  /// True where the weight of the body lies on the tool.
  var bearsBody: Bool { !tool.isHand && position != .wall }
}

extension Tool {
  /// True for hands and fingers, which feel what they press.
  public var isHand: Bool {
    switch self {
    case .thumb, .twoFingers, .sideOfFist: true
    case .ball, .roller: false
    }
  }
}

/// How pressure is given while holding.
public enum PressStyle: String, CaseIterable, Hashable, Sendable {
  /// The founding article's order, and what is offered first.
  case stillThenCircles = "still-then-circles"
  case still = "still"
  case circles = "circles"
}

/// How fast pressure rises and circles go.
public enum Pace: String, CaseIterable, Hashable, Sendable {
  case usual = "usual"
  case slow = "slow"
}
