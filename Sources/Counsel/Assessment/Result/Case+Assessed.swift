import Findings
import Guidance
public import Reasoning
public import Safety

extension Case {
  /// The advice and the ranking.
  ///
  /// An emergency does not hide the ranking, but ends the search; where pressing is not allowed,
  /// only questions come next.
  public func assessed() -> CaseResult {
    let advice = findings.advice
    return CaseResult(
      id: id, advice: advice, ranking: ranked(findings, asking: Asking(after: advice)))
  }
}

extension Asking {
  /// What may be asked and pressed when this is the advice.
  public init(after advice: Advice) {
    self.init(atEmergency: advice.level == .emergency, mayPress: advice.selfMassage < .no)
  }
}
