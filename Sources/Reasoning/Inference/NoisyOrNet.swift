/// A noisy-OR network given as plain numbers, asked with any findings present and absent.
///
/// The reference for the inference that ranking stands on; measured against other engines.
public final class NoisyOrNet {
  private let priors: [Double]
  private let leaks: [Double]
  /// For each cause the findings it brings about, with the strengths.
  private let findings: [[Int]]
  private let strengths: [[Double]]
  private var network = NoisyOr()
  private let engine: Engine
  /// For each finding: its place among those present, or one of the marks.
  private var status: [Int]
  private enum Mark {
    static let unknown = -1
    static let absent = -2
  }

  /// - Parameters:
  ///   - priors: chance of each cause, 0...1.
  ///   - leaks: chance of each finding without any cause, 0...1.
  ///   - exactWidth: open findings up to which inference is exact; nil for the usual.
  ///   - links: cause, finding, and the chance that the one brings the other about, 0...1.
  public init(
    priors: [Double], leaks: [Double], links: [(cause: Int, finding: Int, strength: Double)],
    exactWidth: Int? = nil
  ) {
    var limits = Limits()
    if let exactWidth {
      limits.width = exactWidth
      limits.boundedWidth = min(limits.boundedWidth, exactWidth)
    }
    engine = Engine(limits)
    self.priors = priors
    self.leaks = leaks
    var findings = [[Int]](repeating: [], count: priors.count)
    var strengths = [[Double]](repeating: [], count: priors.count)
    for link in links {
      findings[link.cause].append(link.finding)
      strengths[link.cause].append(link.strength)
    }
    self.findings = findings
    self.strengths = strengths
    status = [Int](repeating: Mark.unknown, count: leaks.count)
  }

  /// Posterior of each cause, and how far it may be off: 0 where inference is exact.
  public func marginals(present: [Int], absent: [Int]) -> (posterior: [Double], error: Double) {
    build(present, absent)
    let answer = engine.solve(network)
    return (answer.posterior, answer.error)
  }

  /// Expected drop, in bits, of the summed entropies of the causes for each finding if asked.
  public func gains(present: [Int], absent: [Int], candidates: [Int]) -> [Double] {
    build(present, absent)
    let base = engine.solve(network)
    var before = 0.0
    for p in base.posterior { before += entropy(p) }
    // Absence acts on each cause alone, so a candidate is one more set of weights.
    let variants = candidates.map { f in Variant(factors: factors(ofAbsent: f)) }
    let answers = engine.solve(base.workable(network), variants, base.plan)
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
    var factors: [Factor] = []
    for c in 0..<priors.count {
      for (k, g) in findings[c].enumerated() where g == f {
        factors.append(Factor(form: c, by: 1 - strengths[c][k]))
      }
    }
    return factors
  }

  private func build(_ present: [Int], _ absent: [Int]) {
    network.removeAll()
    for f in 0..<status.count { status[f] = Mark.unknown }
    for f in absent { status[f] = Mark.absent }
    for (i, f) in present.enumerated() {
      status[f] = i
      network.addFinding(leak: leaks[f])
    }
    for c in 0..<priors.count {
      var weight = priors[c]
      let mine = findings[c]
      for k in 0..<mine.count where status[mine[k]] == Mark.absent { weight *= 1 - strengths[c][k] }
      network.addCause(absent: 1 - priors[c])
      network.addForm(weight: weight)
      for k in 0..<mine.count where status[mine[k]] >= 0 {
        network.addLink(to: status[mine[k]], strength: strengths[c][k])
      }
    }
  }
}
