public import Anatomy
public import Evidence
public import Safety

/// A test at home that answers one of the questions. It hints; it never proves and never rules out.
public struct SelfTest: Hashable, Sendable {
  public let id: SelfTestID
  /// The question that its result answers.
  public let question: QuestionID?
  public let name: Wording
  /// What to do, one short sentence a step.
  public let steps: [Wording]
  public let start: Wording
  public let end: Wording
  /// What counts as a yes.
  public let positive: Wording
  public let means: [Statement]
  /// What it does not mean.
  public let notMeans: Wording
  public let speaksFor: [MimicID]
  public var speaksForMuscles: [MuscleID] { listedMuscles ?? [] }
  private let listedMuscles: [MuscleID]?
  /// Where it is not to be tried.
  public let notWhen: [Wording]
  public let stopIf: Wording
  public let otherUse: Statement?
  /// What to do when that side is clearly weak.
  public let ifWeak: Statement?
  /// How far the test goes.
  public let limit: Wording
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: SelfTestID, question: QuestionID? = nil, name: Wording, steps: [Wording], start: Wording,
    end: Wording, positive: Wording, means: [Statement], notMeans: Wording,
    speaksFor: [MimicID], speaksForMuscles: [MuscleID]? = nil, notWhen: [Wording],
    stopIf: Wording, otherUse: Statement? = nil, ifWeak: Statement? = nil, limit: Wording,
    standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.question = question
    self.name = name
    self.steps = steps
    self.start = start
    self.end = end
    self.positive = positive
    self.means = means
    self.notMeans = notMeans
    self.speaksFor = speaksFor
    listedMuscles = speaksForMuscles
    self.notWhen = notWhen
    self.stopIf = stopIf
    self.otherUse = otherUse
    self.ifWeak = ifWeak
    self.limit = limit
    self.standing = standing
    self.sources = sources
  }
}
