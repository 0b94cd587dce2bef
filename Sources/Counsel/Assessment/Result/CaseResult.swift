public import Reasoning
public import Safety

/// What follows from a case: what to do, and what may be behind the pain.
public struct CaseResult: Hashable, Sendable {
  public let id: String
  public let advice: Advice
  public let ranking: Ranking

  public init(id: String, advice: Advice, ranking: Ranking) {
    self.id = id
    self.advice = advice
    self.ranking = ranking
  }
}
