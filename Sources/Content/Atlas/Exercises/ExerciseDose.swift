public import Anatomy
public import Evidence

/// How much of an exercise, as the evidence gives it or as we set it.
public struct ExerciseDose: Hashable, Sendable {
  public let rounds: ClosedRange<Int>
  /// In each round; nil where minutes count.
  public let repeats: ClosedRange<Int>?
  /// How long each repeat is held; nil where it is a move.
  public let hold: ClosedRange<Seconds>?
  public let minutes: ClosedRange<Int>?
  /// nil where it belongs to a day of effort.
  public let daysPerWeek: ClosedRange<Int>?
  public let timesADay: Int
  /// Between rounds.
  public let rest: Seconds
  public let text: Wording
  /// How to add to it; nil where the programme's rules hold.
  public let add: Wording?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    rounds: ClosedRange<Int>, repeats: ClosedRange<Int>? = nil,
    hold: ClosedRange<Seconds>? = nil, minutes: ClosedRange<Int>? = nil,
    daysPerWeek: ClosedRange<Int>? = nil, timesADay: Int = 1, rest: Seconds = 0, text: Wording,
    add: Wording? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.rounds = rounds
    self.repeats = repeats
    self.hold = hold
    self.minutes = minutes
    self.daysPerWeek = daysPerWeek
    self.timesADay = timesADay
    self.rest = rest
    self.text = text
    self.add = add
    self.standing = standing
    self.sources = sources
  }
}
