public import Anatomy
public import Evidence

/// How much of an exercise for one cause; it goes before the exercise's own dose.
public struct Prescription: Hashable, Sendable {
  public let exercise: ExerciseID
  public let rounds: ClosedRange<Int>
  /// In each round; nil where the exercise counts minutes.
  public let repeats: ClosedRange<Int>?
  public let hold: ClosedRange<Seconds>?
  public let daysPerWeek: Int
  public let timesADay: Int
  /// The first day of care on which it may be tried; day 1 is the first.
  public let startDay: Int
  public let note: Wording?

  @inline(__always)
  public init(
    _ exercise: ExerciseID, rounds: ClosedRange<Int>, repeats: ClosedRange<Int>? = nil,
    hold: ClosedRange<Seconds>? = nil, daysPerWeek: Int, timesADay: Int = 1, startDay: Int = 1,
    note: Wording? = nil
  ) {
    self.exercise = exercise
    self.rounds = rounds
    self.repeats = repeats
    self.hold = hold
    self.daysPerWeek = daysPerWeek
    self.timesADay = timesADay
    self.startDay = startDay
    self.note = note
  }
}
