import Atlas
import Findings

// What a candidate is worth: the exact expected drop of uncertainty over its outcomes.

extension Chooser {
  /// The exact expected information of each candidate.
  func weighed(_ candidates: [Candidate]) -> [Weighed] {
    var variants: [Variant] = []
    for candidate in candidates {
      if let own = candidate.own {
        let forms = view.model.forms(of: own)
        variants.append(Variant(factors: forms.map { Factor(form: $0, by: 0) }))
      }
      for outcome in candidate.outcomes where !candidate.isOwn(outcome) {
        variants.append(Variant(factors: view.weighing.factors(adding: outcome.says)))
      }
    }
    var answers = view.focus.solve(variants)[...]
    return candidates.map { candidate in
      let without = candidate.own == nil ? nil : answers.popFirst()
      var after: [Focus.Belief] = []
      for outcome in candidate.outcomes {
        if let own = candidate.own, let without, candidate.isOwn(outcome) {
          after.append(view.focus.blend(without, own, ratio: ratio(outcome)))
        } else if let answer = answers.popFirst() {
          after.append(answer)
        }
      }
      return worth(candidate, after)
    }
  }

  private func worth(_ candidate: Candidate, _ after: [Focus.Belief]) -> Weighed {
    var chances = zip(candidate.outcomes, after).map { $0.rate * $1.evidence }
    var total = 0.0
    for chance in chances { total += chance }
    guard total > 0 else { return Weighed(candidate: candidate, bits: 0, separates: []) }
    var bits = before
    for i in chances.indices {
      chances[i] /= total
      for p in after[i].posterior { bits -= chances[i] * entropy(p) }
    }
    return Weighed(candidate: candidate, bits: bits, separates: separated(after, chances))
  }

  /// What an outcome that touches one cause alone multiplies its weight with.
  private func ratio(_ outcome: Outcome) -> Double {
    view.weighing.factors(adding: outcome.says).first?.by ?? 1
  }

  /// The two likely causes whose odds the outcomes drive apart the most.
  private func separated(
    _ answers: [Focus.Belief], _ chances: [Double]
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
