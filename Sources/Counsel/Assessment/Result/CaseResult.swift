public import Reasoning
public import Safety

/// What follows from a case: what to do, and what may be behind the pain.
public struct CaseResult: Hashable, Sendable {
  public let id: String
  public let advice: Advice
  public let ranking: Ranking
  /// Serious causes whose signs were told, likely or not.
  public let ruleOut: [RuleOut]
  /// The red flags that nobody asked about.
  public let notAsked: [RedFlagID]

  public init(
    id: String, advice: Advice, ranking: Ranking, ruleOut: [RuleOut] = [],
    notAsked: [RedFlagID] = []
  ) {
    self.id = id
    self.advice = advice
    self.ranking = ranking
    self.ruleOut = ruleOut
    self.notAsked = notAsked
  }
}
