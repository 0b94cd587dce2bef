/// A noisy-OR network given as plain numbers, asked with any findings present and absent.
///
/// The reference for the inference that ranking stands on; measured against other engines.
public final class NoisyOrNet {
  private let priors: [Double]
  private let leaks: [Double]
  /// For each finding the causes that bring it about.
  private let parents: [[Parent]]
  /// For each cause of one case: its weight, and the present findings that it brings about.
  private var weights: [Double] = []
  private var links: [[(finding: Int, strength: Double)]]
  private var network = NoisyOr()
  private let engine: Engine

  private struct Parent {
    let cause: Int
    let strength: Double
  }

  /// - Parameters:
  ///   - priors: chance of each cause, 0...1.
  ///   - leaks: chance of each finding without any cause, 0...1.
  ///   - links: cause, finding, and the chance that the one brings the other about, 0...1.
  public init(
    priors: [Double], leaks: [Double], links: [(cause: Int, finding: Int, strength: Double)]
  ) {
    engine = Engine()
    self.priors = priors
    self.leaks = leaks
    var parents = [[Parent]](repeating: [], count: leaks.count)
    for link in links {
      parents[link.finding].append(Parent(cause: link.cause, strength: link.strength))
    }
    self.parents = parents
    self.links = priors.map { _ in [] }
  }

  /// Posterior of each cause, and whether it was summed exactly or, being too wide, sampled.
  public func marginals(present: [Int], absent: [Int]) -> (posterior: [Double], isExact: Bool) {
    build(present, absent)
    let plan = present.count <= FindingSet.capacity ? Elimination(network) : nil
    if let plan, Limits().allow(plan) { return (engine.solve(network, plan).posterior, true) }
    let alone = [Double](repeating: 0, count: network.present.count)
    return (Gibbs(network, alone: alone, none: 0).posterior, false)
  }

  /// Expected drop, in bits, of the summed entropies of the causes for each finding if asked.
  public func gains(present: [Int], absent: [Int], candidates: [Int]) -> [Double] {
    build(present, absent)
    let plan = Elimination(network)
    let base = engine.solve(network, plan)
    var before = 0.0
    for p in base.posterior { before += entropy(p) }
    // Absence acts on each cause alone, so a candidate is one more set of weights.
    let variants = candidates.map { f in Variant(factors: factors(ofAbsent: f)) }
    let answers = engine.solve(network, variants, plan)
    var gains: [Double] = []
    for (i, f) in candidates.enumerated() {
      let no = answers[i]
      let pNo = (1 - leaks[f]) * no.evidence / base.evidence
      var after = 0.0
      for c in 0..<base.posterior.count {
        let without = no.posterior[c]
        let with = pNo < 1 ? max(0, (base.posterior[c] - pNo * without) / (1 - pNo)) : 0
        after += pNo * entropy(without) + (1 - pNo) * entropy(with)
      }
      gains.append(before - after)
    }
    return gains
  }

  private func factors(ofAbsent f: Int) -> [Factor] {
    parents[f].map { Factor(form: $0.cause, by: 1 - $0.strength) }
  }

  private func build(_ present: [Int], _ absent: [Int]) {
    // Taken out while they are changed: an object's own fields cost a check at every access.
    var (built, weights, links) = (NoisyOr(), [Double](), [[(finding: Int, strength: Double)]]())
    swap(&built, &network)
    swap(&weights, &self.weights)
    swap(&links, &self.links)
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: priors)
    for c in links.indices { links[c].removeAll(keepingCapacity: true) }
    for f in absent { for parent in parents[f] { weights[parent.cause] *= 1 - parent.strength } }
    built.removeAll()
    for (i, f) in present.enumerated() {
      built.addFinding(leak: leaks[f])
      for parent in parents[f] { links[parent.cause].append((i, parent.strength)) }
    }
    for c in priors.indices {
      built.addCause(absent: 1 - priors[c])
      built.addForm(weight: weights[c])
      for (finding, strength) in links[c] { built.addLink(to: finding, strength: strength) }
    }
    swap(&built, &network)
    swap(&weights, &self.weights)
    swap(&links, &self.links)
  }
}
