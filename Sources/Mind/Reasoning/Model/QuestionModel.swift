import Atlas
import Safety

/// What each answer to a question says about each cause.
struct QuestionModel {
  let question: QuestionID
  /// Its place among all questions.
  let number: Int
  let entry: Question
  let group: FactGroup
  /// The answers that say something, with their rates among people without any listed cause.
  let answers: [(answer: AnswerID, rate: Double)]
  let rows: [Row]

  /// What the answers say about some causes.
  struct Row {
    /// The causes, as the model numbers them.
    let causes: [Int]
    let fact: Int
    /// Natural logarithm of the likelihood ratio of each answer, in the order of `answers`.
    let logs: [Double]
  }

  /// Joins the associations of a question, finding by finding.
  ///
  /// An answer that an association names gets its ratio; the answers left get what makes the
  /// chances of all answers sum to one under the cause.
  init(_ question: Question, _ strengths: Strengths, causes: (AssociatedCause) -> [Int]) {
    self.question = question.id
    number = Fact.number(question.id)
    entry = question
    group = FactGroup(question.id)
    let rates = question.rates(strengths)
    answers = rates
    var rows: [Row] = []
    var targets: [AssociatedCause] = []
    for association in question.associations where association.weighs {
      if targets.contains(association.cause) { continue }
      if Context.covers(question.id, association.cause) { continue }
      targets.append(association.cause)
      let named = question.associations.filter { $0.cause == association.cause && $0.weighs }
      let logs = QuestionModel.logs(question, named, rates, strengths)
      rows.append(Row(causes: causes(association.cause), fact: Fact.of(question.id), logs: logs))
    }
    for context in Context.all {
      let setting = context.answers.filter { $0.0 == question.id }.map { $0.1 }
      if setting.isEmpty { continue }
      let chance = context.chance.value
      rows.append(
        Row(
          causes: causes(.mimic(context.mimic)), fact: Fact.context(context.mimic),
          logs: rates.map {
            naturalLogarithm(
              setting.contains($0.answer) ? 1 / chance : strengths.outOfContext.value)
          }))
    }
    self.rows = rows
  }

  private static func logs(
    _ question: Question, _ named: [Association], _ rates: [(answer: AnswerID, rate: Double)],
    _ strengths: Strengths
  ) -> [Double] {
    var ratios = [Double?](repeating: nil, count: rates.count)
    for association in named {
      for (i, entry) in rates.enumerated() where association.names(entry.answer) {
        let most = strengths.mostAnswer.value / max(entry.rate, leastRate)
        let ratio = min(association.ratio(question.id, entry.rate, strengths), most)
        if let other = ratios[i], abs(naturalLogarithm(other)) > abs(naturalLogarithm(ratio)) {
          continue
        }
        ratios[i] = ratio
      }
    }
    var said = 0.0
    var left = 0.0
    for (i, entry) in rates.enumerated() {
      if let ratio = ratios[i] { said += ratio * entry.rate } else { left += entry.rate }
    }
    let rest = left > 0 ? max(1 - said, left * (1 - strengths.mostAnswer.value)) / left : 1
    // A no to a safety question never reassures.
    let others = FactGroup(question.id) == .safety ? max(rest, 1) : rest
    return ratios.map { naturalLogarithm($0 ?? others) }
  }
}

/// Rarer answers are not told apart where a ratio is taken.
private let leastRate = 1e-6

extension Context {
  /// True where the context of a cause already says what a question says about it.
  static func covers(_ question: QuestionID, _ cause: AssociatedCause) -> Bool {
    guard case .mimic(let mimic) = cause else { return false }
    return all.contains { $0.mimic == mimic && $0.answers.contains { $0.0 == question } }
  }
}

extension Association {
  /// False for records that are never weighed.
  fileprivate var weighs: Bool { counts && direction != .none && strength != .none }

  fileprivate func names(_ answer: AnswerID) -> Bool {
    answers.isEmpty ? answer == .yes : answers.contains(answer)
  }

  /// How much likelier the answer is with the cause than without.
  fileprivate func ratio(_ question: QuestionID, _ rate: Double, _ strengths: Strengths) -> Double {
    if Exclusion.all.contains(where: { $0.rules(out: cause, question, answers) }) {
      return strengths.excluded.value
    }
    if FactGroup(question) == .safety, direction == .up {
      return strength.flagShare(strengths) / max(rate, leastRate)
    }
    let graded = strength.ratio(strengths)
    var ratio = direction == .down ? 1 / graded : graded
    switch figure {
    case .likelihoodRatio(let published, let interval):
      let cap = strengths.published.value
      // A figure with a wide interval says less: it counts halfway to the end that is nearer to one.
      let cautious =
        interval.map { direction == .up ? max($0.lowerBound, 1) : min($0.upperBound, 1) }
      let figure = cautious.map { ($0 * published).squareRoot() } ?? published
      if (published > 1) == (direction == .up) { ratio = min(max(figure, 1 / cap), cap) }
    case .accuracy(let sensitivity, let specificity):
      // The grade, or the figure where that says less.
      let published = sensitivity / max(1 - specificity, leastRate)
      if direction == .up { ratio = max(1, min(ratio, published)) }
    case .sensitivity, .specificity, .oddsRatio, .diagnosticOddsRatio, nil:
      break
    }
    return ratio
  }
}

extension Association.Strength {
  fileprivate func ratio(_ strengths: Strengths) -> Double {
    switch self {
    case .strong: strengths.strong.value
    case .moderate: strengths.moderate.value
    case .weak: strengths.weak.value
    case .none: 1
    }
  }

  /// Share of people with the cause who say yes to a safety question.
  func flagShare(_ strengths: Strengths) -> Double {
    switch self {
    case .strong: strengths.strongFlag.value
    case .moderate: strengths.moderateFlag.value
    case .weak: strengths.weakFlag.value
    case .none: 0
    }
  }
}

/// Answers that as good as rule a cause out.
struct Exclusion {
  let mimic: MimicID
  let question: QuestionID
  let answers: [AnswerID]

  /// findings.json: "exclude".
  static let all = [Exclusion(mimic: .endometriosis, question: .sex, answers: [.male])]

  func rules(out cause: AssociatedCause, _ question: QuestionID, _ answers: [AnswerID]) -> Bool {
    cause == .mimic(mimic) && self.question == question && self.answers == answers
  }
}
