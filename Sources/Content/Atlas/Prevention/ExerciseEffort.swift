public import Evidence

/// How hard an exercise works the buttock muscles, in percent of their greatest effort, as published.
public struct ExerciseEffort: Hashable, Sendable {
  public let exercise: Wording
  /// Of the middle side-buttock muscle; nil where not measured.
  public let gluteusMedius: Wording?
  /// Of the large buttock muscle; nil where not measured.
  public let gluteusMaximus: Wording?
  public let note: Wording?
  public let standing: Standing
  public let source: SourceID

  @inline(__always)
  public init(
    _ exercise: Wording, gluteusMedius: Wording? = nil, gluteusMaximus: Wording? = nil,
    note: Wording? = nil, _ standing: Standing, _ source: SourceID
  ) {
    self.exercise = exercise
    self.gluteusMedius = gluteusMedius
    self.gluteusMaximus = gluteusMaximus
    self.note = note
    self.standing = standing
    self.source = source
  }
}
