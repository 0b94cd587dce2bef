public import Anatomy
public import Atlas
public import Findings

/// What may be behind the pain, most likely first, with what spoke for and against it.
public struct Ranking: Hashable, Sendable {
  /// Every cause of at least 0.1 %, by falling probability.
  public let causes: [RankedCause]
  /// Probability that something outside the atlas plays a part.
  public let somethingElse: Double
  /// What to ask or press next.
  public let next: NextStep
  /// The two causes that the next step tells apart best; empty when it is a stop.
  public let separates: [Cause]
  /// Largest possible error of a probability; 0 while inference is exact.
  public let error: Double

  public init(
    causes: [RankedCause], somethingElse: Double, next: NextStep, separates: [Cause] = [],
    error: Double = 0
  ) {
    self.causes = causes
    self.somethingElse = somethingElse
    self.next = next
    self.separates = separates
    self.error = error
  }
}

public struct RankedCause: Hashable, Sendable {
  public let cause: Cause
  /// Marginal posterior, 0...1; the causes do not sum to one.
  public let probability: Double
  /// The weightiest reason first, for and against.
  public let because: [Reason]

  public init(cause: Cause, probability: Double, because: [Reason]) {
    self.cause = cause
    self.probability = probability
    self.because = because
  }
}

/// How far one finding moved one cause.
public struct Reason: Hashable, Sendable {
  public let finding: Finding
  /// 10·log10 of the odds with all findings over the odds with this one not asked.
  public let decibans: Double

  public init(_ finding: Finding, decibans: Double) {
    self.finding = finding
    self.decibans = decibans
  }
}

/// What would teach the most for its effort.
public enum NextStep: Hashable, Sendable {
  case press(PointID, Side, bits: Double)
  case question(QuestionID, bits: Double)
  case stop(Stop)

  public enum Stop: String, CaseIterable, Hashable, Sendable {
    case certain = "certain"
    case noGain = "no-gain"
    case cap = "cap"
    case safety = "safety"
  }
}
