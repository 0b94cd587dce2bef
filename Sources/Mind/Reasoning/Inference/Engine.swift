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
  /// Posterior of each cause, in any form.
  var posterior: [Double]
  /// Weight of the evidence; ratios of it are ratios of probability.
  var evidence: Double
  /// The most by which a posterior may be off; 0 where inference is exact.
  var error: Double
  var plan: Elimination
  /// How the network was bounded; nil where inference was exact.
  var bounded: (Bounded, Bounded.Enclosure)?

  /// The network that further questions are worked out on: itself where it was exact.
  func workable(_ network: NoisyOr) -> NoisyOr { bounded?.1.surrogate ?? network }
}

/// What many questions are asked of in a row.
struct Workable {
  let network: NoisyOr
  let plan: Elimination
  /// What was bounded; nil where nothing was.
  var bounded: Bounded?
  /// What each bound multiplies the weight of each form with.
  var tilts: [[Double]] = []

  /// Rounds of tightening where only one side is wanted, and differences of it.
  static let rounds = 2
}

/// Answers networks, keeping its memory between them.
final class Engine {
  private let limits: Limits
  private let one = Sweep<Double>()
  private let four = Sweep<SIMD4<Double>>()

  init(_ limits: Limits = Limits()) { self.limits = limits }

  /// The posterior of every cause.
  func solve(_ network: NoisyOr) -> Answer {
    let plan = Elimination(network)
    guard let bounded = Bounded(network, plan, limits) else { return solve(network, plan) }
    let enclosure = bounded.solve(one)
    var answer = solve(enclosure.surrogate, bounded.plan)
    answer.posterior = enclosure.posterior
    answer.error = enclosure.error
    answer.bounded = (bounded, enclosure)
    return answer
  }

  /// A network that can be summed within the limits: itself, or bounds in place of some findings.
  func workable(_ network: NoisyOr) -> Workable {
    let plan = Elimination(network)
    guard let bounded = Bounded(network, plan, limits) else {
      return Workable(network: network, plan: plan)
    }
    let (bound, tilts) = bounded.upperBound(one, rounds: Workable.rounds)
    return Workable(network: bound, plan: bounded.plan, bounded: bounded, tilts: tilts)
  }

  func solve(_ network: NoisyOr, _ plan: Elimination) -> Answer {
    let segments = Segments(plan, limit: Limits.entries)
    one.run(
      network, plan, segments, absent: network.absent, present: network.present,
      leaks: network.leaks)
    var posterior: [Double] = []
    posterior.reserveCapacity(network.causeCount)
    for c in 0..<network.causeCount {
      var p = 0.0
      for form in network.forms(of: c) { p += one.posterior[form] }
      posterior.append(min(p, 1))
    }
    let error = one.evidence > 0 ? 0.0 : 1
    return Answer(posterior: posterior, evidence: one.evidence, error: error, plan: plan)
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
      for i in begin..<end { answers.append(answer(network, lane: i - begin, plan)) }
      begin = end
    }
    return answers
  }

  private typealias Four = SIMD4<Double>

  private func answer(_ network: NoisyOr, lane: Int, _ plan: Elimination) -> Answer {
    var posterior: [Double] = []
    posterior.reserveCapacity(network.causeCount)
    for c in 0..<network.causeCount {
      var p = 0.0
      for form in network.forms(of: c) { p += four.posterior[form][lane] }
      posterior.append(min(p, 1))
    }
    return Answer(posterior: posterior, evidence: four.evidence[lane], error: 0, plan: plan)
  }
}
