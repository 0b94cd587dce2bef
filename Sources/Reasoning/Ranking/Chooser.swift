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
    /// A quick guess of its worth, to spare the exact one.
    var guess = 0.0

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
    var presses = openPlaces().map { press($0) }
    var questions = openQuestions().map { question($0) }
    presses.sort { $0.guess > $1.guess }
    questions.sort { $0.guess > $1.guess }
    return Array(presses.prefix(Chooser.shortlistLength))
      + Array(questions.prefix(Chooser.shortlistLength))
  }

  // MARK: Presses

  private func openPlaces() -> [PressPlace] {
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
    var places: [PressPlace] = []
    for point in TriggerPoint.all where point.care.hands != nil {
      for side in point.sides where !closed.contains(PressPlace(point.id, side)) {
        places.append(PressPlace(point.id, side))
      }
    }
    return places
  }

  private func press(_ place: PressPlace) -> Candidate {
    let model = view.model
    let point = TriggerPoint.of(place.point)
    var outcomes: [Outcome] = []
    for felt in Felt.allCases {
      var outcome = Outcome(rate: model.quiet(felt))
      for said in model.says(Press(place.point, place.side, felt)) {
        let entry = Tally.Entry(
          item: .max, source: .place(place), fact: .place(place), group: .press, log: said.log,
          adds: false)
        outcome.says.append(Weighing.Said(cause: said.cause, entry: entry))
      }
      outcomes.append(outcome)
    }
    let strengths = model.strengths
    var effort =
      point.depth == .deep ? strengths.deepEffort.value : strengths.pressEffort.value
    let lying = point.muscle.aspect
    if !findings.presses.isEmpty,
      !findings.presses.contains(where: { TriggerPoint.of($0.point).muscle.aspect == lying })
    {
      effort *= strengths.rollEffort.value
    }
    return guessed(
      Candidate(step: .press(place), effort: effort, outcomes: outcomes))
  }

  // MARK: Questions

  private func openQuestions() -> [QuestionModel] {
    let answered = Set(findings.answers.map { $0.question })
    return view.model.questions.filter { model in
      guard !answered.contains(model.question), !asking.closedQuestions.contains(model.question)
      else { return false }
      return Question.of(model.question).mayBeAsked(in: findings)
    }
  }

  private func question(_ question: QuestionModel) -> Candidate {
    let share = view.weighing.alreadyDrawn(question.question)
    var outcomes: [Outcome] = []
    for (i, answer) in question.answers.enumerated() {
      var outcome = Outcome(rate: answer.rate)
      for row in question.rows {
        let entry = Tally.Entry(
          item: .max, source: .question(question.question), fact: row.fact,
          group: FactGroup(question.question), log: row.logs[i] * share, adds: false)
        for cause in row.causes {
          outcome.says.append(Weighing.Said(cause: cause, entry: entry))
        }
      }
      outcomes.append(outcome)
    }
    let strengths = view.model.strengths
    let isTried = !Question.of(question.question).skipFlags.isEmpty || question.question.isTried
    return guessed(
      Candidate(
        step: .question(question.question),
        effort: (isTried ? strengths.tryEffort : strengths.questionEffort).value,
        outcomes: outcomes))
  }

  // MARK: Worth

  /// The information about each cause taken alone, summed: quick, and seldom far off.
  private func guessed(_ candidate: Candidate) -> Candidate {
    var ratios: [Int: [Double]] = [:]
    for (i, outcome) in candidate.outcomes.enumerated() {
      for said in outcome.says {
        let old = ratios[said.cause] ?? [Double](repeating: 1, count: candidate.outcomes.count)
        var new = old
        new[i] *= exponential(said.entry.log)
        ratios[said.cause] = new
      }
    }
    var bits = 0.0
    for cause in ratios.keys.sorted() {
      let p = view.answer.posterior[cause]
      guard p > Chooser.leastProbability, let ratio = ratios[cause] else { continue }
      var total = 0.0
      var after = 0.0
      for (i, outcome) in candidate.outcomes.enumerated() {
        let with = p * ratio[i] * outcome.rate
        let chance = with + (1 - p) * outcome.rate
        total += chance
        if chance > 0 { after += chance * entropy(with / chance) }
      }
      if total > 0 { bits += entropy(p) - after / total }
    }
    var guessed = candidate
    guessed.guess = bits / candidate.effort
    return guessed
  }

  /// Causes less likely than this gain nothing from being tested.
  private static let leastProbability = 0.002

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
