public import Reasoning
public import Safety

extension Findings {
  /// What to do: the strictest of all that was found, with every reason.
  ///
  /// A fact that is added never makes it milder.
  public var advice: Advice {
    SafetyAnswers(flags: safety, conditions: conditions).advice
  }
}
