internal import Reasoning
internal import Safety

extension Case {
  /// The advice and the ranking.
  ///
  /// An emergency does not hide the ranking, but ends the search.
  public func assessed() -> CaseResult {
    let advice = findings.advice
    let asking = Asking(
      atEmergency: advice.level == .emergency, mayPress: advice.selfMassage != .no)
    return CaseResult(id: id, advice: advice, ranking: ranked(findings, asking: asking))
  }
}
