import Anatomy
import Atlas
import Findings
import Safety

/// A muscle or another cause as tables: what every answer, red flag and duration says about it.
struct Kind: Sendable {
  let subject: ChanceTable.Subject
  /// Chance that it is a source of the pain, before anything is known of the case.
  let prior: Double
  /// Natural logarithm of how much likelier each answer is with it than without.
  let answers: [Double]
  /// The same as a factor, for what may yet be asked.
  let factors: [Double]
  /// The same logarithm for a yes to each red flag.
  let flags: [Double]
  /// The same for the time since the pain began.
  let began: [Double]

  /// What to do when it is likely; the muscles need nobody.
  let action: AdviceLevel
}

/// Reads the tables of the atlas into kinds, beside the background.
struct Kinds: Sendable {
  let all: [Kind]
  /// How often each answer is given, whatever the cause.
  let rates: [Double]
  let numbers: AnswerNumbers

  init(_ strengths: Strengths) {
    let numbers = AnswerNumbers()
    self.numbers = numbers
    var background = Shares(numbers)
    background.read(.background, strengths)
    rates = background.answers.map { $0.share }
    let tables = ChanceTable.all
    var prior = tables.map { table in
      let thousand = 1000.0
      return power(table.of1000 / thousand, strengths.priorTrust.value)
    }
    let listed = tables.reduce(0.0) { $0 + $1.of1000 } / 1000
    let total = prior.reduce(0, +)
    for i in prior.indices { prior[i] = min(prior[i] * listed / total, Kinds.mostPrior) }
    let began = Kinds.meanBegan(tables, prior)
    var kinds: [Kind] = []
    for (table, prior) in zip(tables, prior) {
      guard let subject = table.cause else { continue }
      var shares = background
      shares.read(table, strengths)
      let logs = shares.logs(against: background, strengths)
      kinds.append(
        Kind(
          subject: subject, prior: prior, answers: logs.answers,
          factors: logs.answers.map { exponential($0) }, flags: logs.flags,
          began: zip(table.began, began).map {
            naturalLogarithm(max($0, Kinds.leastBegan) / max($1, Kinds.leastBegan))
          }, action: subject.action))
    }
    all = kinds
  }

  /// Even the most common cause may be absent.
  private static let mostPrior = 0.5
  /// Percent; the panel's smallest figures are not told apart below.
  private static let leastBegan = 0.3

  /// How long all people have had the pain.
  private static func meanBegan(_ tables: [ChanceTable], _ prior: [Double]) -> [Double] {
    var mean = ChanceTable.Began.allCases.map { _ in 0.0 }
    let total = prior.reduce(0, +)
    for (table, prior) in zip(tables, prior) {
      for (i, share) in table.began.enumerated() { mean[i] += share * prior / total }
    }
    return mean
  }
}

extension ChanceTable.Subject {
  fileprivate var action: AdviceLevel {
    switch self {
    case .muscle: .selfCare
    case .mimic(let id): Mimic.of(id).action
    }
  }
}

/// The shares of one table, by number.
private struct Shares {
  var answers: [Chance]
  var flags: [Chance]
  private let numbers: AnswerNumbers

  init(_ numbers: AnswerNumbers) {
    self.numbers = numbers
    answers = numbers.answers.map { _ in Chance(0) }
    flags = RedFlagID.allCases.map { _ in Chance(0) }
  }

  mutating func read(_ table: ChanceTable, _ strengths: Strengths) {
    var answers = self.answers
    var flags = self.flags
    table.eachAnswer { question, answer, chance in
      let own = numbers.of(question)
      answers[own.lowerBound + answer] = chance
      // Of a plain question only the yes is listed.
      guard Question.all[question].isYesOrNo else { return }
      for other in own where numbers.answers[other] == .no {
        answers[other] = Chance(1 - chance.share, chance.agreement)
      }
    }
    table.eachFlag { flag, chance in
      if let i = RedFlagID.allCases.firstIndex(of: flag) { flags[i] = chance }
    }
    self.answers = answers
    self.flags = flags
  }

  func logs(
    against background: Shares, _ strengths: Strengths
  ) -> (answers: [Double], flags: [Double]) {
    var logs = [Double](repeating: 0, count: answers.count)
    for question in Question.all.indices {
      let id = Question.all[question].id
      for i in numbers.of(question) where !numbers.answers[i].saysNothing {
        let log = Shares.log(answers[i], background.answers[i], strengths)
        // A no to a safety question never reassures.
        let isNo = numbers.answers[i] == .no
        logs[i] = Family(id) == .safety && isNo ? max(log, 0) : log
      }
    }
    let ticks = zip(RedFlagID.allCases, zip(flags, background.flags)).map { flag, chances in
      flag.saysWhich ? Shares.log(chances.0, chances.1, strengths) : 0
    }
    return (logs, ticks)
  }

  private static func log(_ chance: Chance, _ other: Chance, _ strengths: Strengths) -> Double {
    if let studied = chance.studied { return naturalLogarithm(studied) }
    guard chance.share > 0, other.share > 0 else { return 0 }
    let log = naturalLogarithm(max(chance.share, least) / max(other.share, least))
    switch chance.agreement {
    case .close: return log
    case .apart: return log * strengths.apart.value
    case .farApart: return log * strengths.farApart.value
    }
  }

  /// Rarer shares are not told apart.
  private static let least = 0.0003
}

extension Question {
  /// True where the answers are yes and no, beside those that say nothing.
  var isYesOrNo: Bool {
    answers.contains(.yes) && answers.contains(.no)
      && answers.allSatisfy { $0 == .yes || $0 == .no || $0.saysNothing }
  }
}

extension RedFlagID {
  /// False for what says how long or who, which stands elsewhere in the case.
  var saysWhich: Bool { self != .notImproving && self != .child }
}
