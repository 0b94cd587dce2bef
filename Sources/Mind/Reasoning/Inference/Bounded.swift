/// Networks too wide for exact inference: some findings are replaced by bounds that act on each
/// cause alone, from above and from below, so that every posterior is enclosed.
///
/// With z the sum of −ln(1 − strength) over the causes that are present, a finding is present with
/// chance 1 − e^(−z). The logarithm of that is concave in z: a tangent lies above it, a weighted
/// mean below. Method: Jaakkola and Jordan's variational QMR-DT (1999).
struct Bounded {
  /// The findings that are bounded, not summed.
  let findings: [Int]
  /// The network of the other findings.
  let rest: NoisyOr
  let plan: Elimination
  /// For each finding, its number in `rest`; nil where it is bounded.
  let numberInRest: [Int?]
  private let network: NoisyOr
  /// −ln(1 − strength) of each form, for each bounded finding.
  private let pulls: [[Double]]
  /// −ln(1 − leak) of each bounded finding.
  private let leakPulls: [Double]

  /// Chooses what to bound until the rest can be summed; nil where all can.
  init?(_ network: NoisyOr, _ whole: Elimination, _ limits: Limits) {
    var isBounded = [Bool](repeating: false, count: network.findingCount)
    var plan = whole
    var rest = network
    var keep = Array(0..<network.findingCount)
    if network.findingCount > FindingSet.capacity {
      for f in FindingSet.capacity..<network.findingCount { isBounded[f] = true }
      (rest, keep) = network.without(isBounded)
      plan = Elimination(rest, searching: false)
    } else if limits.allow(plan) {
      return nil
    }
    while plan.width > limits.boundedWidth {
      guard let f = rest.mostShared(of: plan.widest) else { break }
      isBounded[keep[f]] = true
      (rest, keep) = network.without(isBounded)
      plan = Elimination(rest, searching: false)
    }
    plan = Elimination(rest)
    self.network = network
    self.rest = rest
    self.plan = plan
    var numbers = [Int?](repeating: nil, count: network.findingCount)
    for (i, f) in keep.enumerated() { numbers[f] = i }
    numberInRest = numbers
    findings = (0..<network.findingCount).filter { isBounded[$0] }
    pulls = findings.map { f in network.pulls(on: f) }
    leakPulls = findings.map { f in -naturalLogarithm(max(1 - network.leaks[f], leastStay)) }
  }

  /// Encloses the posterior of every cause.
  func solve(_ sweep: Sweep<Double>) -> Enclosure {
    let (upper, tilts) = upperBound(sweep, rounds: Bounded.rounds)
    let above = Side(sweep, rest)
    var below = above
    for _ in 0..<Bounded.rounds {
      run(mean(below.forms), sweep)
      below = Side(sweep, rest)
    }
    var posterior: [Double] = []
    var error = 0.0
    for c in 0..<network.causeCount {
      let high = above.present[c] / (above.present[c] + below.absent[c])
      let low = below.present[c] / (below.present[c] + above.absent[c])
      // Rounding may cross bounds that touch; an impossible side leaves the widest enclosure.
      let top = high.isNaN ? 1 : min(max(high, 0), 1)
      let bottom = low.isNaN ? 0 : min(max(low, 0), top)
      let p = min(max((above.share(c) + below.share(c)) / 2, bottom), top)
      posterior.append(p)
      error = max(error, top - p, p - bottom)
    }
    return Enclosure(posterior: posterior, error: error, surrogate: upper, tilts: tilts)
  }

  /// The network under tangents, tightened round by round, and what they multiply each form with;
  /// its posteriors are left in the sweep.
  func upperBound(_ sweep: Sweep<Double>, rounds: Int) -> (NoisyOr, tilts: [[Double]]) {
    var bound = (rest, tilts: [[Double]]())
    run(rest, sweep)
    for _ in 0..<rounds {
      bound = tangent(sweep.posterior)
      run(bound.0, sweep)
    }
    return bound
  }

  private func run(_ network: NoisyOr, _ sweep: Sweep<Double>) {
    sweep.run(
      rest, plan, Segments(plan, limit: Limits.entries), absent: network.absent,
      present: network.present, leaks: rest.leaks)
  }

  /// Rounds of tightening; more gained nothing that could be measured.
  private static let rounds = 4

  struct Enclosure {
    /// The mean of what the two sides say, which lies far nearer the truth than the bounds do.
    let posterior: [Double]
    /// The farthest that an end of an enclosure lies from it.
    let error: Double
    /// The network with bounds in place of findings: what reasons and gains are worked out on.
    let surrogate: NoisyOr
    /// What each bounded finding multiplies the weight of each form with, there.
    let tilts: [[Double]]
  }

  /// One side of the enclosure: the weight of each cause being present and absent.
  private struct Side {
    var present: [Double] = []
    var absent: [Double] = []
    let forms: [Double]

    func share(_ c: Int) -> Double { present[c] / (present[c] + absent[c]) }

    init(_ sweep: Sweep<Double>, _ network: NoisyOr) {
      forms = sweep.posterior
      for c in 0..<network.causeCount {
        var p = 0.0
        for form in network.forms(of: c) { p += forms[form] }
        present.append(p * sweep.evidence)
        absent.append(max(1 - p, 0) * sweep.evidence)
      }
    }
  }

  /// Weights under tangents that touch where the given posteriors expect z to be.
  private func tangent(_ posterior: [Double]) -> (NoisyOr, [[Double]]) {
    var changed = rest
    var tilts: [[Double]] = []
    for (i, pull) in pulls.enumerated() {
      var z = leakPulls[i]
      for form in 0..<pull.count { z += posterior[form] * pull[form] }
      let stays = exponential(-max(z, leastStay))
      let slope = stays / (1 - stays)
      let height = naturalLogarithm(1 - stays) + slope * (leakPulls[i] - z)
      let tilt = pull.map { exponential(slope * $0) }
      for form in 0..<pull.count { changed.scale(form: form, by: tilt[form]) }
      changed.scaleAll(by: exponential(height))
      tilts.append(tilt)
    }
    return (changed, tilts)
  }

  /// Weights under the mean that gives each cause the share of z that the posteriors expect of it.
  private func mean(_ posterior: [Double]) -> NoisyOr {
    var changed = rest
    for (i, pull) in pulls.enumerated() {
      var shares = [Double](repeating: 0, count: network.causeCount)
      var total = 0.0
      for c in 0..<network.causeCount {
        for form in network.forms(of: c) where pull[form] > 0 {
          shares[c] += (posterior[form] + leastStay) * pull[form]
        }
        total += shares[c]
      }
      if total == 0 {
        changed.scaleAll(by: 1 - exponential(-leakPulls[i]))
        continue
      }
      for c in 0..<network.causeCount where shares[c] > 0 {
        let share = shares[c] / total
        changed.scale(absent: c, by: exponential(share * logPresent(leakPulls[i])))
        for form in network.forms(of: c) {
          let z = leakPulls[i] + pull[form] / share
          changed.scale(form: form, by: exponential(share * logPresent(z)))
        }
      }
    }
    return changed
  }

  /// ln(1 − e^(−z)), the logarithm of the chance that a finding is present.
  private func logPresent(_ z: Double) -> Double { naturalLogarithm(1 - exponential(-z)) }
}

/// Smaller chances are not told from this one where a logarithm is taken.
let leastStay = 1e-12
