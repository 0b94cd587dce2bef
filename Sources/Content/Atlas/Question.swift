public import Anatomy
public import Evidence
public import Safety

/// A question beside the pain drawing, and what its answers speak for.
public struct Question: Hashable, Sendable {
  public let id: QuestionID
  public let ask: Wording
  /// The answers in the order shown.
  public let answers: [AnswerID]
  /// True where several answers may hold at once.
  public let multiple: Bool
  /// "Why do you ask?", in one or two plain sentences.
  public let why: Wording
  /// When the question makes sense.
  public let askWhen: AskWhen
  /// A yes to any of these red flags means: do not ask the person to try this.
  public var skipFlags: [RedFlagID] { listedSkipFlags ?? [] }
  private let listedSkipFlags: [RedFlagID]?
  /// The same for contraindications.
  public var skipConditions: [ContraindicationID] { listedSkipConditions ?? [] }
  private let listedSkipConditions: [ContraindicationID]?
  /// What the question tells apart; nil where nothing is listed.
  public let separates: Remark?
  public let note: Remark?
  public let associations: [Association]

  @inline(__always)
  public init(
    id: QuestionID, ask: Wording, answers: [AnswerID], multiple: Bool = false, why: Wording,
    askWhen: AskWhen = .always, skipFlags: [RedFlagID]? = nil,
    skipConditions: [ContraindicationID]? = nil, separates: Remark? = nil, note: Remark? = nil,
    associations: [Association]
  ) {
    self.id = id
    self.ask = ask
    self.answers = answers
    self.multiple = multiple
    self.why = why
    self.askWhen = askWhen
    listedSkipFlags = skipFlags
    listedSkipConditions = skipConditions
    self.separates = separates
    self.note = note
    self.associations = associations
  }

  /// When a question makes sense.
  public enum AskWhen: Hashable, Sendable {
    case always
    /// Any of these regions is drawn.
    case drawn([RegionID])
    /// Another question is answered yes, or one of two.
    case yes(to: QuestionID, or: QuestionID? = nil)
    /// Sex is not male and age is within 12...55 or unknown.
    case mayHavePeriods
    /// Never asked: it follows from the person or the drawing.
    case derived
  }
}

/// What one kind of answer says about one cause.
public struct Association: Hashable, Sendable {
  public let cause: AssociatedCause
  public let direction: Direction
  public let strength: Strength
  /// The answers that count; empty means yes.
  public var answers: [AnswerID] { listedAnswers ?? [] }
  private let listedAnswers: [AnswerID]?
  /// When the association holds; always, for nearly all.
  public let holdsWhen: Question.AskWhen
  /// The published figure, where there is one that may be weighed.
  public let figure: Figure?
  /// False for rows that are records only and never weighed.
  public let counts: Bool
  public let note: Remark?
  public let standing: Standing
  public let source: SourceID

  @inline(__always)
  public init(
    _ cause: AssociatedCause, _ direction: Direction, _ strength: Strength,
    answers: [AnswerID]? = nil, holdsWhen: Question.AskWhen = .always,
    figure: Figure? = nil, counts: Bool = true, note: Remark? = nil,
    _ standing: Standing, _ source: SourceID
  ) {
    self.cause = cause
    self.direction = direction
    self.strength = strength
    listedAnswers = answers
    self.holdsWhen = holdsWhen
    self.figure = figure
    self.counts = counts
    self.note = note
    self.standing = standing
    self.source = source
  }

  public enum Direction: Hashable, Sendable { case up, down, none }

  public enum Strength: Hashable, Sendable { case strong, moderate, weak, none }

  /// A published measure of association.
  public enum Figure: Hashable, Sendable {
    /// Likelihood ratio of the answers that count, with its 95 % interval where one was given.
    case likelihoodRatio(Double, within: ClosedRange<Double>? = nil)
    /// Share with the finding among those with the cause, and without it among the others.
    case accuracy(sensitivity: Double, specificity: Double)
    case sensitivity(Double)
    case specificity(Double)
    case oddsRatio(Double)
    /// Odds ratio of a test: its positive over its negative likelihood ratio.
    case diagnosticOddsRatio(Double)
  }
}

/// What an association speaks of.
public enum AssociatedCause: Hashable, Sendable {
  case mimic(MimicID)
  case muscle(MuscleID)
  case anyPoint
}
