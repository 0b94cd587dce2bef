import Anatomy
import Atlas
import Safety

/// Chooses what to ask or press next: what is expected to teach the most for its effort.
struct Chooser {
  private let view: View
  private let findings: Findings
  private let asking: Asking
  private let before: Double

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
  private struct Candidate {
    let step: Step
    let effort: Double
    /// What each outcome says about each cause, and how often it comes without any of them.
    let outcomes: [Outcome]

    enum Step {
      case press(PressPlace)
      case question(QuestionID)
    }
  }

  private struct Outcome {
    let rate: Double
    var says: [Weighing.Said] = []
  }

  private struct Weighed {
    let candidate: Candidate
    let bits: Double
    let separates: [Cause]
    var worth: Double { bits / candidate.effort }
  }

  /// How many presses and how many questions are worked out exactly.
  private static let shortlistLength = 4

  private func shortlist() -> [Candidate] {
    var presses = openPlaces().map { (place: $0, guess: guess($0)) }
    var questions = openQuestions().map { (question: $0, guess: guess($0)) }
    presses.sort { $0.guess > $1.guess }
    questions.sort { $0.guess > $1.guess }
    return presses.prefix(Chooser.shortlistLength).map { candidate($0.place) }
      + questions.prefix(Chooser.shortlistLength).map { candidate($0.question) }
  }

  // MARK: Presses

  private func openPlaces() -> [PressModel] {
    guard asking.mayPress else { return [] }
    var closed = asking.closedPlaces
    for press in findings.presses {
      closed.insert(PressPlace(press.point, press.side))
      if press.felt == .nerve {
        for other in view.model.sharing[press.point] ?? [] {
          closed.insert(PressPlace(other, press.side))
        }
      }
    }
    return view.model.presses.filter { !closed.contains($0.place) }
  }

  private func guess(_ press: PressModel) -> Double {
    let model = view.model
    let p = view.answer.posterior[press.cause]
    guard p > Chooser.leastProbability else { return 0 }
    var tested = Tested(p)
    for felt in Felt.allCases { tested.add(model.quiet(felt), model.active(felt)) }
    return tested.bits / effort(press)
  }

  private func effort(_ press: PressModel) -> Double {
    let strengths = view.model.strengths
    let effort = press.isDeep ? strengths.deepEffort.value : strengths.pressEffort.value
    let lies = findings.presses.contains {
      TriggerPoint.of($0.point).muscle.aspect == press.aspect
    }
    return findings.presses.isEmpty || lies ? effort : effort * strengths.rollEffort.value
  }

  private func candidate(_ press: PressModel) -> Candidate {
    let model = view.model
    let place = press.place
    let fact = Fact.place(press.cause)
    let outcomes = Felt.allCases.map { felt in
      Outcome(
        rate: model.quiet(felt),
        says: model.says(Press(place.point, place.side, felt)).map { cause, log in
          Weighing.Said(
            cause: cause,
            entry: Tally.Entry(
              item: .max, source: fact, fact: fact, group: .press, log: log, adds: false))
        })
    }
    return Candidate(step: .press(place), effort: effort(press), outcomes: outcomes)
  }

  // MARK: Questions

  private func openQuestions() -> [QuestionModel] {
    let answered = Set(findings.answers.map { $0.question }).union(findings.toldQuestions)
    return view.model.questions.filter { model in
      !answered.contains(model.question) && !asking.closedQuestions.contains(model.question)
        && model.entry.mayBeAsked(in: findings)
    }
  }

  /// The information about each cause taken alone, summed: quick, and seldom far off.
  private func guess(_ question: QuestionModel) -> Double {
    var bits = 0.0
    let share = view.weighing.alreadyDrawn(question.question)
    for row in question.rows {
      for cause in row.causes {
        let p = view.answer.posterior[cause]
        guard p > Chooser.leastProbability else { continue }
        var tested = Tested(p)
        for (i, answer) in question.answers.enumerated() {
          tested.add(answer.rate, answer.rate * exponential(row.logs[i] * share))
        }
        bits += tested.bits
      }
    }
    return bits / effort(question)
  }

  private func effort(_ question: QuestionModel) -> Double {
    let strengths = view.model.strengths
    return (question.question.isTried ? strengths.tryEffort : strengths.questionEffort).value
  }

  private func candidate(_ question: QuestionModel) -> Candidate {
    let share = view.weighing.alreadyDrawn(question.question)
    var outcomes: [Outcome] = []
    for (i, answer) in question.answers.enumerated() {
      var outcome = Outcome(rate: answer.rate)
      for row in question.rows {
        let entry = Tally.Entry(
          item: .max, source: question.number, fact: row.fact, group: question.group,
          log: row.logs[i] * share, adds: false)
        for cause in row.causes {
          outcome.says.append(Weighing.Said(cause: cause, entry: entry))
        }
      }
      outcomes.append(outcome)
    }
    return Candidate(
      step: .question(question.question), effort: effort(question), outcomes: outcomes)
  }

  /// Causes less likely than this gain nothing from being tested.
  private static let leastProbability = 0.002

  // MARK: Worth

  /// The exact expected information of each candidate.
  private func weighed(_ candidates: [Candidate]) -> [Weighed] {
    var variants: [Variant] = []
    for candidate in candidates {
      for outcome in candidate.outcomes {
        variants.append(Variant(factors: view.weighing.factors(adding: outcome.says)))
      }
    }
    let answers = view.focus.solve(variants)
    var next = 0
    return candidates.map { candidate in
      var chances: [Double] = []
      var total = 0.0
      let mine = answers[next..<next + candidate.outcomes.count]
      next += candidate.outcomes.count
      for (answer, outcome) in zip(mine, candidate.outcomes) {
        let chance = outcome.rate * answer.evidence
        chances.append(chance)
        total += chance
      }
      guard total > 0 else { return Weighed(candidate: candidate, bits: 0, separates: []) }
      var after = 0.0
      for (answer, chance) in zip(mine, chances) {
        var left = 0.0
        for p in answer.posterior { left += entropy(p) }
        after += chance / total * left
      }
      return Weighed(
        candidate: candidate, bits: before - after,
        separates: separated(Array(mine), chances.map { $0 / total }))
    }
  }

  /// The two likely causes whose odds the outcomes drive apart the most.
  private func separated(
    _ answers: [(posterior: [Double], evidence: Double)], _ chances: [Double]
  ) -> [Cause] {
    let p = view.focus.base
    let likely = Array(
      p.indices.sorted { p[$0] > p[$1] || (p[$0] == p[$1] && $0 < $1) }
        .prefix(Chooser.shortlistLength))
    var best: [Cause] = []
    var most = 0.0
    for (i, a) in likely.enumerated() {
      for b in likely[(i + 1)...] {
        var drift = 0.0
        for (answer, chance) in zip(answers, chances) {
          let moved =
            (logOdds(answer.posterior[a]) - logOdds(p[a]))
            - (logOdds(answer.posterior[b]) - logOdds(p[b]))
          drift += chance * abs(moved)
        }
        let weight = drift * (p[a] * p[b]).squareRoot()
        if weight > most {
          most = weight
          best = [view.model.causes[a].cause, view.model.causes[b].cause]
        }
      }
    }
    return best
  }
}

/// What a test with several outcomes would teach of one yes-or-no matter.
private struct Tested {
  private let p: Double
  private var total = 0.0
  private var after = 0.0

  init(_ p: Double) { self.p = p }

  /// An outcome: its chance where the matter is not so, and where it is.
  mutating func add(_ without: Double, _ with: Double) {
    let chance = p * with + (1 - p) * without
    guard chance > 0 else { return }
    total += chance
    after += chance * entropy(p * with / chance)
  }

  var bits: Double { total > 0 ? max(0, entropy(p) - after / total) : 0 }
}
