public import Anatomy
public import Evidence

extension Exercise {
  /// What an exercise is mainly for.
  public enum Group: String, CaseIterable, Hashable, Sendable {
    case gluteal = "gluteal"
    case stairs = "stairs"
    case hamstring = "hamstring"
    case balance = "balance"
    case trunk = "trunk"
    case walking = "walking"
    case mobility = "mobility"
    case warmUp = "warm-up"
    case afterRelease = "after-release"
  }

  /// Whether both sides work together or one after the other.
  public enum Sides: String, CaseIterable, Hashable, Sendable {
    case bothAtOnce = "both"
    case oneAtATime = "one"
  }

  /// How hard an exercise works one muscle, in percent of its greatest effort, as published.
  public struct Effort: Hashable, Sendable {
    public let muscle: MuscleID
    public let percent: Wording
    public let standing: Standing
    public let source: SourceID
    public let note: Remark?

    @inline(__always)
    public init(
      _ muscle: MuscleID, _ percent: Wording, _ standing: Standing, _ source: SourceID,
      note: Remark? = nil
    ) {
      self.muscle = muscle
      self.percent = percent
      self.standing = standing
      self.source = source
      self.note = note
    }
  }
}

/// How hard an exercise or a programme is; ours.
public enum ExerciseLevel: Int, CaseIterable, Hashable, Sendable, Comparable {
  case start = 1
  case build = 2
  case ready = 3

  public static func < (a: ExerciseLevel, b: ExerciseLevel) -> Bool { a.rawValue < b.rawValue }
}
