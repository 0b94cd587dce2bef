internal import Atlas
internal import Findings
internal import Reasoning
internal import Safety

/// A cause that hardly occurs outside one context: no concern before the context is given, and
/// within it a chance of its own.
///
/// From the notes of `prior_band` in mimics.json.
struct ConcernContext {
  let mimic: MimicID
  let question: QuestionID
  let answers: [AnswerID]
  /// Chance of the cause within the context.
  let chance: Double

  static let all = [
    // "20 % of pregnant women; else nil"
    ConcernContext(
      mimic: .pelvicGirdlePregnancy, question: .pregnancy, answers: [.yes], chance: 0.2),
    // "the answer on periods decides"; the chance is ours
    ConcernContext(mimic: .endometriosis, question: .periods, answers: [.yes], chance: 0.3),
    // "rises steeply with a fall over 65; without a fall nearly nil"; the chance is ours
    ConcernContext(
      mimic: .hipFracture, question: .fall, answers: [.minor, .major], chance: 0.002),
  ]

  static func of(_ mimic: MimicID) -> ConcernContext? { all.first { $0.mimic == mimic } }

  func isGiven(in told: [Answered]) -> Bool {
    told.contains { answered in
      answered.question == question && answered.answers.contains { answers.contains($0) }
    }
  }
}
