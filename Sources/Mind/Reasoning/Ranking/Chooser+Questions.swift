import Atlas
import Findings
import Safety

// Questions: which are open, and what their answers are expected to tell.

extension Chooser {
  /// The question that is expected to tell the most, or that would settle something serious.
  ///
  /// Nil where no open question would change the first three or what to do, or tells too little.
  func nextQuestion() -> Option? {
    let strengths = view.model.strengths
    let before = belief.bits(belief.now)
    let now = belief.outcome(belief.now)
    var best: Option?
    var settling: [Option] = []
    for number in openQuestions() {
      guard let option = option(number, before, now) else { continue }
      if option.settles { settling.append(option) }
      if option.bits < strengths.leastQuestion.value && !option.settles { continue }
      if isCertain && !option.settles { continue }
      if let best, best.worth >= option.worth { continue }
      best = option
    }
    // What would settle something serious is never left out: it goes first when room gets short.
    let left = asking.questionCap - findings.answers.count
    if settling.count >= left { return settling.max { $0.worth < $1.worth } }
    return best
  }

  /// The numbers of the questions that may be asked.
  func openQuestions() -> [Int] {
    let answered = Set(findings.answers.map { $0.question }).union(findings.toldQuestions)
    return Question.all.indices.filter { number in
      let question = Question.all[number]
      return !answered.contains(question.id) && !asking.closedQuestions.contains(question.id)
        && question.mayBeAsked(in: findings)
    }
  }

  /// The answers to a question: how likely each is, and what it makes of the belief.
  func outcomes(
    of number: Int
  ) -> (outcomes: [(chance: Double, weights: Belief.Weights)], total: Double) {
    let model = view.model
    let share = share(of: Question.all[number])
    var outcomes: [(chance: Double, weights: Belief.Weights)] = []
    var total = 0.0
    for i in model.kinds.numbers.of(number) where model.kinds.rates[i] > 0 {
      guard !model.kinds.numbers.answers[i].saysNothing else { continue }
      let rate = model.kinds.rates[i]
      var chance = belief.none * rate
      let kinds = belief.kinds.map { entry in
        let kind = model.kinds.all[entry.kind]
        let factor = share == 1 ? kind.factors[i] : exponential(kind.answers[i] * share)
        let weight = entry.chance * rate * factor
        chance += weight
        return weight
      }
      outcomes.append((chance, (kinds, belief.none * rate)))
      total += chance
    }
    return (outcomes, total)
  }

  /// What a question is worth; nil where no answer that may well come changes what is read.
  private func option(
    _ number: Int, _ before: (cause: Double, level: Double), _ now: Belief.Outcome
  ) -> Option? {
    let strengths = view.model.strengths
    let (outcomes, total) = outcomes(of: number)
    guard total > 0 else { return nil }
    var bits = before.cause + strengths.levelWorth.value * before.level
    var changing = 0.0
    var settles = false
    for (chance, weights) in outcomes {
      let after = belief.bits(weights)
      bits -= chance / total * (after.cause + strengths.levelWorth.value * after.level)
      let outcome = belief.outcome(weights)
      if outcome != now { changing += chance / total }
      if outcome.level > now.level, chance / total >= strengths.openChance.value { settles = true }
    }
    guard settles || changing >= strengths.openChange.value else { return nil }
    let question = Question.all[number]
    return Option(
      step: .question(question.id, bits: max(bits, 0)), bits: max(bits, 0),
      effort: effort(question), settles: settles)
  }

  /// The share of an answer that would count, after others of its family and what is drawn.
  private func share(of question: Question) -> Double {
    let family = Family(question.id)
    let isFurther =
      !family.isLoose && findings.answers.contains { Family($0.question) == family }
    return view.weighing.alreadyDrawn(question.id)
      * (isFurther ? view.model.strengths.sameFamily.value : 1)
  }

  private func effort(_ question: Question) -> Double {
    let strengths = view.model.strengths
    return (question.id.isTried ? strengths.tryEffort : strengths.questionEffort).value
  }

  /// The two likely causes whose odds the outcomes drive apart the most.
  func separated(_ outcomes: [(chance: Double, weights: Belief.Weights)]) -> [Cause] {
    let likely = belief.kinds.prefix(Chooser.compared)
    var best: (Int, Int)?
    var most = 0.0
    for a in likely.indices {
      for b in likely.indices where b > a {
        let odds = likely[a].chance / likely[b].chance
        var drift = 0.0
        for (chance, weights) in outcomes where weights.kinds[a] > 0 && weights.kinds[b] > 0 {
          drift += chance * abs(naturalLogarithm(weights.kinds[a] / weights.kinds[b] / odds))
        }
        let weight = drift * (likely[a].chance * likely[b].chance).squareRoot()
        if weight > most {
          most = weight
          best = (a, b)
        }
      }
    }
    guard let (a, b) = best, let one = cause(ofKind: likely[a].kind),
      let other = cause(ofKind: likely[b].kind)
    else { return [] }
    return [one, other]
  }

  /// Of how many causes the two that are told apart are taken.
  private static let compared = 5
}
