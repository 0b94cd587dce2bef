public import Evidence

/// What to do in one week before a trip.
public struct TripWeek: Hashable, Sendable {
  /// 8 to 0; 0 is the week of the trip.
  public let weeksBefore: Int
  public let words: Wording
  public var exercises: [ExerciseID] { listedExercises ?? [] }
  private let listedExercises: [ExerciseID]?
  /// What of it rests on studies; empty where all is ours.
  public var basis: [SourceID] { listedBasis ?? [] }
  private let listedBasis: [SourceID]?
  /// What of it is ours.
  public let ours: Wording

  @inline(__always)
  public init(
    weeksBefore: Int, words: Wording, exercises: [ExerciseID]? = nil, basis: [SourceID]? = nil,
    ours: Wording
  ) {
    self.weeksBefore = weeksBefore
    self.words = words
    listedExercises = exercises
    listedBasis = basis
    self.ours = ours
  }
}
