public import Evidence

/// How hard an exercise works the buttock muscles, in percent of their greatest effort, as published.
public struct ExerciseEffort: Hashable, Sendable {
  public let exercise: String
  /// Of the middle side-buttock muscle; nil where not measured.
  public let gluteusMedius: String?
  /// Of the large buttock muscle; nil where not measured.
  public let gluteusMaximus: String?
  public let note: String?
  public let standing: Standing
  public let source: SourceID

  public init(
    _ exercise: String, gluteusMedius: String? = nil, gluteusMaximus: String? = nil,
    note: String? = nil, _ standing: Standing, _ source: SourceID
  ) {
    self.exercise = exercise
    self.gluteusMedius = gluteusMedius
    self.gluteusMaximus = gluteusMaximus
    self.note = note
    self.standing = standing
    self.source = source
  }
}
