public import Safety

/// A question of the atlas that asks the same as a red flag or a contraindication, so that a yes in
/// one counts in the other and nobody is asked twice.
public struct SameQuestion: Hashable, Sendable {
  public let question: QuestionID
  /// The answers that count.
  public let answers: [AnswerID]
  public let twin: Twin
  /// True where these answers mean a yes of the twin.
  public let countsThere: Bool
  /// True where a yes of the twin means the first of these answers.
  public let countsHere: Bool
  /// True where a no of the twin means a no here, and the question need not be asked.
  public let noCountsHere: Bool

  public enum Twin: Hashable, Sendable {
    case flag(RedFlagID)
    case condition(ContraindicationID)
  }

  private init(
    _ question: QuestionID, _ answers: [AnswerID], _ twin: Twin, there: Bool = true,
    here: Bool, no: Bool
  ) {
    self.question = question
    self.answers = answers
    self.twin = twin
    countsThere = there
    countsHere = here
    noCountsHere = no
  }

  /// One row a pair; ours, from the wording of both.
  ///
  /// - A weak leg is not foot drop: only the flag asks for "new" and "cannot", so it counts one way.
  /// - Six weeks after a birth against three months: the longer one counts as the stricter.
  /// - Side pain with fever is a yes of the kidney flag but no stone, so it does not count here.
  public static let all: [SameQuestion] = [
    SameQuestion(.saddleBladder, [.yes], .flag(.cauda), here: true, no: true),
    SameQuestion(.legSwollen, [.yes], .flag(.dvt), here: true, no: true),
    SameQuestion(.legSwollen, [.yes], .condition(.dvt), here: false, no: false),
    SameQuestion(.pulsingBelly, [.yes], .flag(.aneurysm), here: true, no: true),
    SameQuestion(.flankWaves, [.yes], .flag(.kidney), here: false, no: true),
    SameQuestion(.rash, [.yes], .flag(.rash), here: true, no: true),
    SameQuestion(.fever, [.yes], .flag(.fever), here: true, no: true),
    SameQuestion(.fever, [.yes], .condition(.fever), here: false, no: false),
    SameQuestion(.fall, [.major], .flag(.trauma), here: false, no: false),
    SameQuestion(.weakness, [.yes], .flag(.footDrop), there: false, here: true, no: false),
    SameQuestion(.weakness, [.yes], .flag(.weakBoth), there: false, here: true, no: false),
    SameQuestion(.weakness, [.yes], .condition(.nerveSigns), here: false, no: true),
    SameQuestion(.numbTingle, [.yes], .condition(.nerveSigns), here: false, no: true),
    SameQuestion(.outerThighSkin, [.yes], .condition(.nerveSigns), here: false, no: false),
    SameQuestion(.pregnancy, [.yes], .condition(.pregnancy), here: true, no: false),
    SameQuestion(
      .smokerOrArteryDisease, [.yes], .condition(.artery), there: false, here: true, no: false),
    SameQuestion(
      .steroidCancer, [.steroid], .flag(.steroidOsteoporosis), here: false, no: false),
    SameQuestion(
      .steroidCancer, [.osteoporosis], .flag(.steroidOsteoporosis), here: false, no: false),
    SameQuestion(
      .steroidCancer, [.steroid, .osteoporosis], .condition(.osteoporosis), here: false,
      no: false),
    SameQuestion(.steroidCancer, [.cancer], .flag(.cancerHistory), here: true, no: false),
    SameQuestion(
      .steroidCancer, [.cancer], .condition(.cancer), there: false, here: true, no: false),
  ]
}
