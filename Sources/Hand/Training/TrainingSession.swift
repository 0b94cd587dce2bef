public import Anatomy
public import Atlas
public import CivilTime
import Evidence

/// One session of the programme: what is done, in order, with its numbers.
public struct TrainingSession: Hashable, Sendable {
  public let level: ExerciseLevel
  /// The first day for it.
  public let day: Day
  public let parts: [Part]

  /// One exercise of it.
  public struct Part: Hashable, Sendable {
    public let exercise: ExerciseID
    public let rounds: Int
    /// nil where it is held once a round.
    public let repeats: Int?
    public let hold: Seconds?
    public let eachSide: Bool
    public let note: String?
  }

  /// The session that comes next.
  public init(_ practice: Practice, on today: Day) {
    var practice = practice
    let day = max(practice.restsUntil ?? today, today)
    practice.comeBack(on: day)
    self.day = day
    level = practice.level
    parts = Programme.of(practice.level).parts.map { Part($0, practice) }
  }

  /// About how long it takes, with rests between rounds.
  public var length: Seconds {
    Seconds(parts.reduce(0) { $0 + $1.length })
  }
}

extension TrainingSession.Part {
  init(_ part: ProgrammeLevel.Part, _ practice: Practice) {
    exercise = part.exercise
    note = part.note?.text
    eachSide = part.eachSide
    rounds = max(part.rounds - (practice.isShorter ? 1 : 0), 1)
    // Where there is but one round, "one round fewer" leaves none: two repeats fewer instead.
    let fewer = practice.isShorter && part.rounds == 1 ? TrainingRule.lessAfterBreak : 0
    repeats = part.repeats.map { range in
      let full = min(range.lowerBound + practice.added, range.upperBound) - fewer
      return max(practice.isHalved ? full / 2 : full, 1)
    }
    hold = part.hold.map { range in
      let added = practice.added * TrainingRule.secondsForRepeat
      let full = min(range.lowerBound.value + added, range.upperBound.value)
      return Seconds(max(practice.isHalved && part.repeats == nil ? full / 2 : full, 1))
    }
  }

  /// Seconds, both sides.
  var length: Int {
    let sides = eachSide ? 2 : 1
    let once = (repeats ?? 1) * max(hold?.value ?? 0, repeats == nil ? 0 : TrainingSession.move)
    return rounds * sides * (once + TrainingSession.change)
  }
}

extension TrainingSession {
  /// Seconds of one slow move, up and down. Ours
  static let move = 4
  /// Seconds to get ready or change sides. Ours
  static let change = 8
}
