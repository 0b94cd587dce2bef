import Atlas
import Safety

/// Causes that occur in one context only: the band of their prior holds within it.
struct Context {
  let mimic: MimicID
  /// The answers that set the context.
  let answers: [(QuestionID, AnswerID)]
  /// How common the context is while nobody has asked; ours.
  let chance: Probability

  /// From the notes of `prior_band` in mimics.json.
  static let all: [Context] = [
    // "20 % of pregnant women; else nil"
    Context(mimic: .pelvicGirdlePregnancy, answers: [(.pregnancy, .yes)], chance: 0.03),
    // "after new effort"
    Context(
      mimic: .doms, answers: [(.unaccustomed, .yes), (.inactiveBefore, .yes)], chance: 0.15),
    // "rises steeply with a fall; without a fall nearly nil"
    Context(mimic: .hipFracture, answers: [(.fall, .minor), (.fall, .major)], chance: 0.1),
  ]
}
