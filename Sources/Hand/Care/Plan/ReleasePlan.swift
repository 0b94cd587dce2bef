public import Anatomy
public import Atlas

/// One spot's release, within all limits. Only a `Permission` makes one.
public struct ReleasePlan: Hashable, Sendable {
  public let point: PointID
  public let side: Side
  public let presser: Presser
  public let way: Way
  public let style: PressStyle
  public let pace: Pace
  /// How many presses, 1...3.
  public let rounds: Int
  /// How long each press lasts; all rounds together stay within `Dose.capPerSpot`.
  public let hold: Seconds
  /// How long a press may last here at all.
  public let holdRange: ClosedRange<Seconds>
  public let maxAche: PainScore
  public let aim: ClosedRange<PainScore>
  /// Why the limits are what they are.
  public let restraints: [Restraint]

  /// Holds the choices within the limits.
  init(_ point: PointID, _ side: Side, _ limits: PlanLimits, _ first: Way, _ choices: PlanChoices) {
    let rounds = min(max(choices.rounds, Dose.rounds.lowerBound), Dose.rounds.upperBound)
    let longest = min(limits.hold.upperBound, ReleasePlan.longestHold(rounds: rounds))
    let shortest = min(limits.hold.lowerBound, longest)
    self.point = point
    self.side = side
    presser = choices.presser
    way = choices.way.flatMap { limits.ways.contains($0) ? $0 : nil } ?? first
    style = choices.style
    pace = choices.pace
    self.rounds = rounds
    hold = min(max(choices.hold ?? longest, shortest), longest)
    holdRange = limits.hold
    maxAche = limits.maxAche
    aim = limits.aim
    restraints = limits.restraints
  }

  /// The longest press that leaves room for so many: 1 × 90, 2 × 60, 3 × 40 s.
  ///
  /// - Source: technique.dose.ours.repeats_rule (ours)
  public static func longestHold(rounds: Int) -> Seconds {
    min(Dose.hold.upperBound, Seconds(Dose.capPerSpot.value / max(rounds, 1)))
  }

  /// Lengths of a press to choose from, within the limits; the longest is among them.
  public var holdChoices: [Seconds] {
    let longest = min(holdRange.upperBound, ReleasePlan.longestHold(rounds: rounds))
    return Dose.holdSteps.filter { $0 >= holdRange.lowerBound && $0 < longest } + [longest]
  }

  public var tool: Tool { way.tool }
  public var position: Position { way.position }

  public var rise: Seconds {
    switch pace {
    case .usual: Dose.rise
    case .slow: Dose.slowRise
    }
  }

  /// When circles begin within a hold, counted from its start; nil for still pressure only.
  public var circlesFrom: Seconds? {
    switch style {
    case .stillThenCircles: Seconds(hold.value / Dose.stillShare)
    case .still: nil
    case .circles: 0
    }
  }

  /// How many circles fill a hold, 6...12; nil for still pressure only.
  public var circles: Int? {
    guard let from = circlesFrom else { return nil }
    let each: Seconds =
      switch pace {
      case .usual: Dose.circle
      case .slow: Dose.slowCircle
      }
    let fitting = (hold.value - from.value) / each.value
    return min(max(fitting, Dose.circles.lowerBound), Dose.circles.upperBound)
  }

  /// When the number is asked for within a hold, counted from its start.
  public var asks: [Seconds] {
    let isShort = hold < Dose.hold.lowerBound || presser == .helper
    let each = isShort ? Dose.askOften : Dose.askEach
    return stride(from: 0, to: hold.value, by: each.value).map { Seconds($0) }
      .filter { $0 == 0 || hold.value - $0.value >= Dose.askNotWithin.value }
  }

  /// How long the spot takes from settling to moving the joint.
  public var length: Seconds {
    Seconds(
      Dose.settle.value + rounds * (rise.value + hold.value + Dose.ease.value)
        + (rounds - 1) * Dose.rest.value + Dose.move.value)
  }
}
