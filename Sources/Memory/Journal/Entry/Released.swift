public import Anatomy
public import Atlas
public import Care
internal import CivilTime
public import Safety

/// One spot that was worked on, as the session left it.
public struct Released: Hashable, Sendable {
  public var point: PointID
  public var side: Side
  public var presser: Presser
  public var tool: Tool
  public var position: Position
  /// Rounds in which it was pressed.
  public var rounds: Int
  /// All presses together.
  public var seconds: Seconds
  /// Pain before and after the session.
  public var before: PainScore?
  public var after: PainScore?
  /// Tenderness of the spot, the first and the last number while pressing.
  public var firstTenderness: PainScore?
  public var lastTenderness: PainScore?
  public var spotEnd: SpotEnd
  public var ending: Ending
  /// What went wrong, if anything.
  public var adverse: [StopSign]

  public init(
    point: PointID, side: Side, presser: Presser = .own, tool: Tool, position: Position,
    rounds: Int, seconds: Seconds, before: PainScore? = nil, after: PainScore? = nil,
    firstTenderness: PainScore? = nil, lastTenderness: PainScore? = nil, spotEnd: SpotEnd,
    ending: Ending, adverse: [StopSign] = []
  ) {
    self.point = point
    self.side = side
    self.presser = presser
    self.tool = tool
    self.position = position
    self.rounds = rounds
    self.seconds = seconds
    self.before = before
    self.after = after
    self.firstTenderness = firstTenderness
    self.lastTenderness = lastTenderness
    self.spotEnd = spotEnd
    self.ending = ending
    self.adverse = adverse
  }

  /// What a session came to at one spot, with the pain before and after it.
  public init(
    _ result: SpotResult, ending: Ending, before: PainScore?, after: PainScore?,
    adverse: [StopSign] = []
  ) {
    self.init(
      point: result.plan.point, side: result.plan.side, presser: result.plan.presser,
      tool: result.plan.tool, position: result.plan.position, rounds: result.rounds,
      seconds: Seconds(result.pressed.wholeSeconds), before: before, after: after,
      firstTenderness: result.first, lastTenderness: result.last, spotEnd: result.end,
      ending: ending, adverse: adverse)
  }
}
