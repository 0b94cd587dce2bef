import Anatomy
import Atlas
import Findings
import Safety

/// Chooses what to ask or press next: questions first, then places.
struct Chooser {
  let view: View
  let findings: Findings
  let asking: Asking
  let belief: Belief

  init(_ view: View, _ findings: Findings, _ asking: Asking) {
    self.view = view
    self.findings = findings
    self.asking = asking
    belief = Belief(view)
  }

  /// What could be next, and what it is worth.
  struct Option {
    let step: NextStep
    let bits: Double
    let effort: Double
    /// True where an answer would call for stricter advice.
    var settles = false

    var worth: Double { bits / effort }
  }

  /// The next step, and the two causes that it tells apart best.
  func next() -> (NextStep, [Cause]) {
    if asking.atEmergency { return (.stop(.safety), []) }
    var stop = NextStep.Stop.noGain
    if asking.mayAsk {
      if findings.answers.count >= asking.questionCap {
        stop = .cap
      } else if let option = nextQuestion() {
        return (option.step, separated(by: option))
      }
    }
    guard asking.mayPress else { return (.stop(isCertain ? .certain : stop), []) }
    if isCertain { return (.stop(.certain), []) }
    if findings.presses.count >= asking.pressCap { return (.stop(.cap), []) }
    guard let option = nextPress() else { return (.stop(.noGain), []) }
    return (option.step, separated(by: option))
  }

  /// The two causes that an option tells apart best.
  private func separated(by option: Option) -> [Cause] {
    switch option.step {
    case .question(let id, _): separated(outcomes(of: id.number).outcomes)
    case .press(let point, let side, _): separated(.point(point, side))
    case .stop: []
    }
  }

  /// True once the leading cause is settled.
  var isCertain: Bool {
    view.reported.contains { $0 >= view.model.strengths.certain.value }
  }

  /// The causes of the likeliest kinds, each by its likeliest side.
  func cause(ofKind kind: Int) -> Cause? {
    var best: Cause?
    var most = -1.0
    for (c, cause) in view.model.causes.enumerated()
    where view.model.sources[cause.source].kind == kind && view.reported[c] > most {
      most = view.reported[c]
      best = cause.cause
    }
    return best
  }
}
