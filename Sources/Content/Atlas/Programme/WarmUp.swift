public import Anatomy
public import Evidence

/// A warm-up for the day of effort: steps in order; order and seconds are ours.
public struct WarmUp: Hashable, Sendable {
  public let kind: Kind
  public let name: Wording
  public let steps: [Step]
  /// How to begin the effort itself.
  public let then: Wording?

  /// All steps together.
  public var length: Seconds { Seconds(steps.reduce(0) { $0 + $1.seconds.value }) }

  @inline(__always)
  public init(kind: Kind, name: Wording, steps: [Step], then: Wording? = nil) {
    self.kind = kind
    self.name = name
    self.steps = steps
    self.then = then
  }

  /// The warm-up for a kind of effort.
  public static func of(_ kind: Kind) -> WarmUp {
    switch kind {
    case .base: .base
    case .snow: .snow
    case .water: .water
    case .sand: .sand
    case .hill: .hill
    }
  }

  /// What it is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case base = "base"
    case snow = "snow"
    case water = "water"
    case sand = "sand"
    case hill = "hill"
  }

  /// One step, with the exercise that it is or resembles.
  public struct Step: Hashable, Sendable {
    public let exercise: ExerciseID?
    public let seconds: Seconds
    /// True where the time is shared by both sides, one after the other.
    public let bothSides: Bool
    public let words: Wording

    @inline(__always)
    public init(
      exercise: ExerciseID? = nil, seconds: Seconds, bothSides: Bool = false, words: Wording
    ) {
      self.exercise = exercise
      self.seconds = seconds
      self.bothSides = bothSides
      self.words = words
    }
  }
}
