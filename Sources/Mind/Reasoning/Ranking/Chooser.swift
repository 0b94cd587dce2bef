import Anatomy
import Atlas
import Findings
import Safety

/// Chooses what to ask or press next: what is expected to teach the most for its effort.
struct Chooser {
  let view: View
  let findings: Findings
  let asking: Asking
  let before: Double

  init(_ view: View, _ findings: Findings, _ asking: Asking) {
    self.view = view
    self.findings = findings
    self.asking = asking
    var before = 0.0
    for p in view.focus.base { before += entropy(p) }
    self.before = before
  }

  /// The next step, and the two causes that it tells apart best.
  func next() -> (NextStep, [Cause]) {
    if asking.atEmergency { return (.stop(.safety), []) }
    let strengths = view.model.strengths
    var leading = 0.0
    for p in view.reported { leading = max(leading, p) }
    if leading >= strengths.certain.value { return (.stop(.certain), []) }
    if findings.presses.count + findings.answers.count >= asking.cap { return (.stop(.cap), []) }
    var best: Weighed?
    for candidate in weighed(shortlist()) where candidate.bits >= strengths.leastGain.value {
      if let best, best.worth >= candidate.worth { continue }
      best = candidate
    }
    guard let best else { return (.stop(.noGain), []) }
    switch best.candidate.step {
    case .press(let place):
      return (.press(place.point, place.side, bits: best.bits), best.separates)
    case .question(let id): return (.question(id, bits: best.bits), best.separates)
    }
  }

  /// Something that could be asked or pressed.
  struct Candidate {
    let step: Step
    let effort: Double
    /// What each outcome says about each cause, and how often it comes without any of them.
    let outcomes: [Outcome]
    /// The only cause that more than one outcome touches, where there is one.
    var own: Int?

    /// True where an outcome touches that cause alone.
    func isOwn(_ outcome: Outcome) -> Bool {
      outcome.says.count == 1 && outcome.says[0].cause == own
    }

    enum Step {
      case press(PressPlace)
      case question(QuestionID)
    }
  }

  struct Outcome {
    let rate: Double
    var says: [Weighing.Said] = []
  }

  struct Weighed {
    let candidate: Candidate
    let bits: Double
    let separates: [Cause]
    var worth: Double { bits / candidate.effort }
  }

  /// How many presses and how many questions are worked out exactly.
  static let shortlistLength = 4

  /// Causes less likely than this gain nothing from being tested.
  static let leastProbability = 0.002

  private func shortlist() -> [Candidate] {
    var presses = openPlaces().map { (place: $0, guess: guess($0)) }
    var questions = openQuestions().map { (question: $0, guess: guess($0)) }
    presses.sort { $0.guess > $1.guess }
    questions.sort { $0.guess > $1.guess }
    return presses.prefix(Chooser.shortlistLength).map { candidate($0.place) }
      + questions.prefix(Chooser.shortlistLength).map { candidate($0.question) }
  }
}
