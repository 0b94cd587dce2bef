public import Anatomy
public import Evidence

/// One of three levels of the programme; levels, minutes and rules are ours.
public struct ProgrammeLevel: Hashable, Sendable {
  public let level: ExerciseLevel
  public let name: Wording
  /// Minutes of one session.
  public let minutes: Int
  public let sessionsPerWeek: Int
  public let forWhom: Wording
  public let parts: [Part]
  /// On top of the sessions.
  public let stairs: Stairs
  public let moveUp: Wording
  public let moveDown: Wording

  public var weeklyMinutes: Int { minutes * sessionsPerWeek }

  @inline(__always)
  public init(
    level: ExerciseLevel, name: Wording, minutes: Int, sessionsPerWeek: Int, forWhom: Wording,
    parts: [Part], stairs: Stairs, moveUp: Wording, moveDown: Wording
  ) {
    self.level = level
    self.name = name
    self.minutes = minutes
    self.sessionsPerWeek = sessionsPerWeek
    self.forWhom = forWhom
    self.parts = parts
    self.stairs = stairs
    self.moveUp = moveUp
    self.moveDown = moveDown
  }

  /// One exercise of a session.
  public struct Part: Hashable, Sendable {
    public let exercise: ExerciseID
    public let rounds: Int
    /// nil where it is held instead.
    public let repeats: ClosedRange<Int>?
    public let hold: ClosedRange<Seconds>?
    /// True where it is done on one side and then on the other.
    public let eachSide: Bool
    public let note: Wording?

    @inline(__always)
    public init(
      _ exercise: ExerciseID, rounds: Int, repeats: ClosedRange<Int>? = nil,
      hold: ClosedRange<Seconds>? = nil, eachSide: Bool = false, note: Wording? = nil
    ) {
      self.exercise = exercise
      self.rounds = rounds
      self.repeats = repeats
      self.hold = hold
      self.eachSide = eachSide
      self.note = note
    }
  }

  /// Stairs or a hill beside the sessions.
  public struct Stairs: Hashable, Sendable {
    public let minutes: Int
    public let daysPerWeek: Int
    public let note: Wording

    @inline(__always)
    public init(minutes: Int, daysPerWeek: Int, note: Wording) {
      self.minutes = minutes
      self.daysPerWeek = daysPerWeek
      self.note = note
    }
  }
}
