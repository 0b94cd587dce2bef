import Atlas
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
    // Of two ages that contradict each other the stricter counts, as for what was told.
    let told = findings.agesApart.reduce(findings.advice) {
      $0.following(Reasoner.standard.ranked($1, reasons: false))
    }
    // What leads may call for more than was told: then less is asked and pressed.
    let ranking = Reasoner.standard.ranked(findings) { asking(after: told.following($0)) }
    let advice = told.following(ranking)
    return CaseResult(
      id: id, advice: advice, ranking: ranking, ruleOut: Reasoner.standard.ruleOuts(in: findings),
      notAsked: findings.safetyNotAsked)
  }

  private func asking(after advice: Advice) -> Asking {
    var asking = Asking(after: advice)
    if ask == .presses { asking.mayAsk = false }
    if ask == .questions { asking.mayPress = false }
    return asking
  }
}

extension Asking {
  /// What may be asked and pressed when this is the advice.
  public init(after advice: Advice) {
    self.init(atEmergency: advice.level == .emergency, mayPress: advice.selfMassage < .no)
  }
}

extension Findings {
  /// The same with one of two ages that contradict each other; empty where they agree.
  fileprivate var agesApart: [Findings] {
    guard let age = person.age else { return [] }
    let band = AnswerID(ageBandOf: age)
    let answered = answers.filter { $0.question == .ageBand }
    guard answered.contains(where: { $0.answers.contains { $0 != band } }) else { return [] }
    var one = self
    one.answers.removeAll { $0.question == .ageBand }
    var other = self
    other.person.age = nil
    return [one, other]
  }
}
