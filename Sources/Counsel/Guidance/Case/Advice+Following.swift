internal import Atlas
internal import Findings
public import Reasoning
public import Safety

extension Advice {
  /// Never milder than the advice of a cause that the ranking puts above its threshold.
  public func following(_ ranking: Ranking) -> Advice {
    ranking.causes.reduce(self) { advice, ranked in
      guard case .mimic(let id, _) = ranked.cause else { return advice }
      let mimic = Mimic.of(id)
      return ranked.probability >= mimic.action.leastChance ? advice.joined(mimic.advice) : advice
    }
  }
}
