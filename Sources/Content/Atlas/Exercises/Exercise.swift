public import Anatomy
public import Evidence
public import Safety

/// An exercise: what it trains, how it is done, how much, and when not.
///
/// Positions, angles and levels are ours; whether the exercise itself was seen in a source is told by
/// its standing.
public struct Exercise: Hashable, Sendable {
  public let id: ExerciseID
  public let name: Wording
  public let group: Group
  /// What it works on, in plain words.
  public let trains: [Wording]
  /// What to do, one short sentence a step.
  public let steps: [Wording]
  /// The body at the start: angles of joints, and what touches the floor.
  public let start: Wording
  /// The body at the end of the move.
  public let end: Wording
  public let sides: Sides
  public let equipment: Wording
  public let level: ExerciseLevel
  public let dose: ExerciseDose
  /// How hard it works a muscle, where that was measured.
  public var efforts: [Effort] { listedEfforts ?? [] }
  private let listedEfforts: [Effort]?
  public let effortNote: Wording?
  public let easier: Wording
  /// Exercises that are easier forms of this one.
  public var easierForms: [ExerciseID] { listedEasier ?? [] }
  private let listedEasier: [ExerciseID]?
  public let harder: Wording
  /// Exercises that are harder forms of this one.
  public var harderForms: [ExerciseID] { listedHarder ?? [] }
  private let listedHarder: [ExerciseID]?
  public let stopIf: Wording
  /// What to do in its place where it hurts.
  public var insteadIfItHurts: [ExerciseID] { listedInstead ?? [] }
  private let listedInstead: [ExerciseID]?
  /// After a release of one of these muscles, this moves the joint.
  public var moves: [MuscleID] { listedMoves ?? [] }
  private let listedMoves: [MuscleID]?
  /// With one of these, a clinician is asked first; after any operation, always.
  public var askFirst: [ContraindicationID] { listedAskFirst ?? [] }
  private let listedAskFirst: [ContraindicationID]?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: ExerciseID, name: Wording, group: Group, trains: [Wording], steps: [Wording],
    start: Wording, end: Wording, sides: Sides, equipment: Wording, level: ExerciseLevel,
    dose: ExerciseDose, efforts: [Effort]? = nil, effortNote: Wording? = nil, easier: Wording,
    easierForms: [ExerciseID]? = nil, harder: Wording, harderForms: [ExerciseID]? = nil,
    stopIf: Wording, insteadIfItHurts: [ExerciseID]? = nil, moves: [MuscleID]? = nil,
    askFirst: [ContraindicationID]? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.trains = trains
    self.steps = steps
    self.start = start
    self.end = end
    self.sides = sides
    self.equipment = equipment
    self.level = level
    self.dose = dose
    listedEfforts = efforts
    self.effortNote = effortNote
    self.easier = easier
    listedEasier = easierForms
    self.harder = harder
    listedHarder = harderForms
    self.stopIf = stopIf
    listedInstead = insteadIfItHurts
    listedMoves = moves
    listedAskFirst = askFirst
    self.standing = standing
    self.sources = sources
  }

  /// The exercise that moves the joint after a muscle was pressed.
  ///
  /// A muscle that two of them name is served by the first.
  public static func after(_ muscle: MuscleID) -> Exercise? {
    all.first { $0.moves.contains(muscle) }
  }
}
