public import Evidence

/// The one question after a tick: which of these is it?
public struct ClarifyingQuestion: Hashable, Sendable {
  public let ask: Wording
  public let answers: [ClarifyingAnswer]
  /// What "not sure" counts as: the strictest of them.
  public let notSure: SafetyAnswer

  @inline(__always)
  public init(ask: Wording, answers: [ClarifyingAnswer], notSure: SafetyAnswer) {
    self.ask = ask
    self.answers = answers
    self.notSure = notSure
  }

  /// The answer with an id; nil where there is none.
  public func answer(_ id: String) -> ClarifyingAnswer? { answers.first { $0.id.text == id } }
}
