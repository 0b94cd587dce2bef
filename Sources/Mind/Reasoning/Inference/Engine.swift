/// A change of the weight of one form of a cause.
struct Factor {
  let form: Int
  let by: Double
}

/// The network with some weights and leaks changed.
struct Variant {
  var factors: [Factor] = []
  /// Findings whose leak is another one: 1 is as good as never having been asked.
  var leaks: [(finding: Int, leak: Double)] = []
}

/// What inference found.
struct Answer {
  /// Posterior of each form.
  var forms: [Double]
  /// Posterior of each cause, in any form.
  var posterior: [Double]
  /// Weight of the evidence; ratios of it are ratios of probability.
  var evidence: Double

  init(_ network: NoisyOr, forms: [Double], evidence: Double) {
    self.forms = forms
    self.evidence = evidence
    posterior = []
    posterior.reserveCapacity(network.causeCount)
    for c in 0..<network.causeCount {
      var p = 0.0
      for form in network.forms(of: c) { p += forms[form] }
      posterior.append(min(p, 1))
    }
  }
}

/// Answers networks exactly, keeping its memory between them.
final class Engine {
  private let one = Sweep<Double>()
  private let four = Sweep<SIMD4<Double>>()

  /// The posterior of every cause.
  func solve(_ network: NoisyOr) -> Answer { solve(network, Elimination(network)) }

  func solve(_ network: NoisyOr, _ plan: Elimination) -> Answer {
    let segments = Segments(plan, limit: Limits.entries)
    one.run(
      network, plan, segments, absent: network.absent, present: network.present,
      leaks: network.leaks)
    return Answer(network, forms: one.posterior, evidence: one.evidence)
  }

  /// The weight of the evidence alone, with other leaks.
  func evidence(_ network: NoisyOr, leaks: [Double], _ plan: Elimination) -> Double {
    one.run(
      network, plan, Segments(plan, limit: Limits.entries), absent: network.absent,
      present: network.present, leaks: leaks, marginals: false)
    return one.evidence
  }

  /// The same network with several sets of changes, four at a time.
  func solve(_ network: NoisyOr, _ variants: [Variant], _ plan: Elimination) -> [Answer] {
    let segments = Segments(plan, limit: Limits.entries / Four.width)
    guard variants.count > 1, segments.entries <= Limits.entries / Four.width else {
      return variants.map { variant in
        var changed = network
        for factor in variant.factors { changed.scale(form: factor.form, by: factor.by) }
        for (finding, leak) in variant.leaks { changed.setLeak(of: finding, to: leak) }
        return solve(changed, plan)
      }
    }
    let absent = network.absent.map { Four(repeating: $0) }
    let present = network.present.map { Four(repeating: $0) }
    let leaks = network.leaks.map { Four(repeating: $0) }
    var answers: [Answer] = []
    var begin = 0
    while begin < variants.count {
      let end = min(begin + Four.width, variants.count)
      var weights = present
      var changedLeaks = leaks
      for i in begin..<end {
        for factor in variants[i].factors { weights[factor.form][i - begin] *= factor.by }
        for (finding, leak) in variants[i].leaks { changedLeaks[finding][i - begin] = leak }
      }
      four.run(network, plan, segments, absent: absent, present: weights, leaks: changedLeaks)
      for i in begin..<end {
        let forms = four.posterior.map { $0[i - begin] }
        answers.append(Answer(network, forms: forms, evidence: four.evidence[i - begin]))
      }
      begin = end
    }
    return answers
  }

  private typealias Four = SIMD4<Double>
}
