import TestSupport
import Testing

@testable import Reasoning

struct InferenceTests {
  /// A small network with causes of one or two forms, some absent findings being folded in.
  private static func network(seed: UInt64, causes: Int, findings: Int) -> NoisyOr {
    var random = SplitMix(seed: seed)
    var network = NoisyOr()
    for _ in 0..<findings { network.addFinding(leak: Double.random(in: 0...0.3, using: &random)) }
    for _ in 0..<causes {
      network.addCause(absent: Double.random(in: 0.2...1, using: &random))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        network.addForm(weight: Double.random(in: 0...0.5, using: &random))
        for f in 0..<findings where Bool.random(using: &random) {
          network.addLink(to: f, strength: Double.random(in: 0...1, using: &random))
        }
      }
    }
    return network
  }

  /// The plain way: every combination of forms of all causes.
  private static func enumerated(_ network: NoisyOr) -> (posterior: [Double], evidence: Double) {
    var present = [Double](repeating: 0, count: network.causeCount)
    var evidence = 0.0
    var chosen = [Int?](repeating: nil, count: network.causeCount)
    func walk(_ c: Int, _ weight: Double) {
      guard c < network.causeCount else {
        var p = weight
        for f in 0..<network.findingCount {
          var absent = 1 - network.leaks[f]
          for form in chosen.compactMap({ $0 }) {
            for link in network.links(of: form) where Int(network.linkFinding[link]) == f {
              absent *= 1 - network.linkStrength[link]
            }
          }
          p *= 1 - absent
        }
        evidence += p
        for (i, form) in chosen.enumerated() where form != nil { present[i] += p }
        return
      }
      chosen[c] = nil
      walk(c + 1, weight * network.absent[c])
      for form in network.forms(of: c) {
        chosen[c] = form
        walk(c + 1, weight * network.present[form])
      }
      chosen[c] = nil
    }
    walk(0, 1)
    return (present.map { evidence > 0 ? $0 / evidence : 0 }, evidence)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `inference equals the sum over every combination`(seed: UInt64) {
    let network = Self.network(
      seed: seed, causes: 1 + Int(seed % 6), findings: Int(seed % 7))
    let plain = Self.enumerated(network)
    let answer = Engine().solve(network)
    #expect(abs(answer.evidence - plain.evidence) <= 1e-12 * plain.evidence)
    for (a, b) in zip(answer.posterior, plain.posterior) { #expect(abs(a - b) < 1e-12) }
    #expect(answer.error == 0)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `four queries at once equal four queries one by one`(seed: UInt64) {
    let network = Self.network(seed: seed, causes: 6, findings: 5)
    let plan = Elimination(network)
    let variants = (0..<11).map { i in
      Variant(
        factors: [Factor(form: i % network.present.count, by: 0.1 * Double(i))],
        leaks: [(i % 5, i.isMultiple(of: 2) ? 0 : 1)])
    }
    for (answer, variant) in zip(Engine().solve(network, variants, plan), variants) {
      var changed = network
      for factor in variant.factors { changed.scale(form: factor.form, by: factor.by) }
      for (finding, leak) in variant.leaks { changed.setLeak(of: finding, to: leak) }
      let alone = Self.enumerated(changed)
      for (a, b) in zip(answer.posterior, alone.posterior) { #expect(abs(a - b) < 1e-12) }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is believed without a cause tells what is believed with any weight of it`(
    seed: UInt64
  ) {
    let network = Self.network(seed: seed, causes: 7, findings: 5)
    let focus = Focus(network, [Double](repeating: 0.5, count: 7))
    let cause = Int(seed % 7)
    let forms = network.forms(of: cause)
    func changed(by factor: Double) -> Focus.Belief {
      let factors = forms.map { Factor(form: $0, by: factor) }
      return focus.solve([Variant(factors: factors), Variant()])[0]
    }
    for ratio in [0.2, 1, 7] {
      let plain = changed(by: ratio)
      let blended = focus.blend(changed(by: 0), cause, ratio: ratio)
      #expect(abs(blended.evidence / plain.evidence - 1) < 1e-10)
      for (a, b) in zip(blended.posterior, plain.posterior) { #expect(abs(a - b) < 1e-10) }
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `bounds enclose the truth and say how far off they may be`(seed: UInt64) {
    let network = Self.network(seed: seed, causes: 6, findings: 7)
    let truth = Self.enumerated(network)
    let bounded = Engine(Limits(width: 3, boundedWidth: 3)).solve(network)
    for (p, t) in zip(bounded.posterior, truth.posterior) {
      #expect(abs(p - t) <= bounded.error + 1e-12)
      #expect(p >= 0 && p <= 1)
    }
  }

  @Test func `tables that do not fit are made again and give the same answer`() {
    let network = Self.network(seed: 3, causes: 40, findings: 10)
    let plan = Elimination(network)
    let all = Segments(plan, limit: .max)
    let few = Segments(plan, limit: 0)
    #expect(few.starts.count > all.starts.count)
    #expect(few.entries < all.entries)
    let once = Sweep<Double>()
    once.run(
      network, plan, all, absent: network.absent, present: network.present, leaks: network.leaks)
    let again = Sweep<Double>()
    again.run(
      network, plan, few, absent: network.absent, present: network.present, leaks: network.leaks)
    #expect(once.posterior == again.posterior)
    #expect(once.evidence == again.evidence)
  }

  @Test func `more findings than a set can hold are bounded, not lost`() {
    var network = NoisyOr()
    for _ in 0..<200 { network.addFinding(leak: 0.1) }
    network.addCause(absent: 0.9)
    network.addForm(weight: 0.1)
    for f in 0..<200 { network.addLink(to: f, strength: 0.5) }
    let answer = Engine().solve(network)
    #expect(answer.posterior[0] >= 0 && answer.posterior[0] <= 1)
    // Two hundred findings of this cause leave no doubt.
    #expect(answer.posterior[0] + answer.error > 0.99)
  }

  @Test func `evidence that nothing explains is said to be worth nothing`() {
    var network = NoisyOr()
    network.addFinding(leak: 0)
    network.addCause(absent: 0.5)
    network.addForm(weight: 0.5)
    let answer = Engine().solve(network)
    #expect(answer.evidence == 0)
    #expect(answer.error == 1)
    #expect(answer.posterior[0] == 0.5)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the expected gain of a finding equals asking both ways`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let priors = (0..<8).map { _ in Double.random(in: 0.01...0.3, using: &random) }
    let leaks = (0..<7).map { _ in Double.random(in: 0.01...0.1, using: &random) }
    var links: [(cause: Int, finding: Int, strength: Double)] = []
    for c in 0..<8 {
      for f in 0..<7 where Bool.random(using: &random) {
        links.append((c, f, Double.random(in: 0.05...0.9, using: &random)))
      }
    }
    let net = NoisyOrNet(priors: priors, leaks: leaks, links: links)
    let gain = net.gains(present: [0, 1, 2], absent: [3], candidates: [5])[0]
    let base = net.marginals(present: [0, 1, 2], absent: [3]).posterior
    let yes = net.marginals(present: [0, 1, 2, 5], absent: [3]).posterior
    let no = net.marginals(present: [0, 1, 2], absent: [3, 5]).posterior
    // P(yes) from any cause that the answer moves.
    var pYes = 0.0
    for c in 0..<8 where abs(yes[c] - no[c]) > 0.01 { pYes = (base[c] - no[c]) / (yes[c] - no[c]) }
    func bits(_ p: [Double]) -> Double { p.reduce(0) { $0 + entropy($1) } }
    #expect(abs(gain - (bits(base) - pYes * bits(yes) - (1 - pYes) * bits(no))) < 1e-9)
  }
}
