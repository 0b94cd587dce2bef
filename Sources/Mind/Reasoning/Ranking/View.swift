import Anatomy
import Atlas
import Findings
import Safety

/// One case worked out: how likely every cause is, why, and what lies outside the atlas.
///
/// Two beliefs are joined, each by how well it explains what was found: that the pain has one source
/// (`OneSource`), and that it may have several (the noisy-OR network). Where the network is too wide
/// to be summed, both are sampled at once (`Gibbs`).
final class View {
  let model: Model
  let weighing: Weighing
  /// Chance of each form.
  let forms: [Double]
  /// Chance of each cause as reported: for protected ones never lower than without the presses.
  private(set) var reported: [Double]
  let somethingElse: Double
  /// Largest error that was measured for a case so wide; 0 where inference is exact.
  let error: Double
  private let network: NoisyOr
  private let weights: [Double]
  /// What exact sums found; nil where chances were sampled.
  private let several: Answer?
  private let engine = Engine()
  private let mixing: Mixing

  init(_ model: Model, _ findings: Findings, limits: Limits = .ranking) {
    self.model = model
    weighing = Weighing(model, findings)
    weights = weighing.weights()
    network = weighing.network(weights)
    mixing = Mixing(model)
    let plan = Elimination(network)
    if limits.allow(plan) {
      let answer = engine.solve(network, plan)
      let one = mixing.oneSource(weights, network)
      several = answer
      error = 0
      (forms, somethingElse) = mixing.joined(one, answer, network, plan, engine)
    } else {
      let (alone, none) = mixing.alone(network)
      let sampled = Gibbs(network, alone: alone, none: none)
      several = nil
      error = View.sampledError
      forms = sampled.posterior
      somethingElse = min(max(sampled.leaking, 0), 1)
    }
    let chances = forms
    reported = model.causes.map { $0.chance(chances) }
    guard weighing.items.contains(where: { $0.isPress }) else { return }
    let floor = self.chances(unpressed())
    for c in reported.indices where model.causes[c].isProtected {
      reported[c] = max(reported[c], floor[c])
    }
  }

  /// The largest error seen over the drawings tried; see Guides/Inference.md.
  static let sampledError = 0.015

  /// Chance of each form had nothing been pressed.
  private func unpressed() -> [Double] {
    let weights = weighing.weights(presses: false)
    let network = weighing.network(weights)
    guard several != nil else {
      let (alone, none) = mixing.alone(network)
      return Gibbs(network, alone: alone, none: none).posterior
    }
    let plan = Elimination(network)
    let answer = engine.solve(network, plan)
    return mixing.joined(mixing.oneSource(weights, network), answer.forms, answer.evidence)
  }

  private func chances(_ forms: [Double]) -> [Double] {
    model.causes.map { $0.chance(forms) }
  }

  /// Every cause of at least 0.1 %, likeliest first, each with its reasons where they are wanted.
  func rankedCauses(reasons: Bool) -> [RankedCause] {
    var listed = model.causes.indices.filter { reported[$0] >= View.leastListed }
    listed.sort { reported[$0] > reported[$1] || (reported[$0] == reported[$1] && $0 < $1) }
    let because = reasons ? self.reasons(for: listed) : listed.map { _ in [] }
    return zip(listed, because).map { c, because in
      RankedCause(cause: model.causes[c].cause, probability: reported[c], because: because)
    }
  }

  /// What moved each of some causes, the weightiest first.
  func reasons(for causes: [Int]) -> [[Reason]] {
    var reasons = causes.map { _ in [Reason]() }
    let (base, leftOut) = leftOut()
    for (finding, without) in leftOut {
      for (i, c) in causes.enumerated() {
        let db = decibans(from: without[c], to: base[c])
        if abs(db) >= View.leastDecibans { reasons[i].append(Reason(finding, decibans: db)) }
      }
    }
    return reasons.map { $0.sorted { abs($0.decibans) > abs($1.decibans) } }
  }

  /// Less is not listed, by the contract of the result.
  private static let leastListed = 0.001
  /// A weaker reason is none: a tenth of a deciban is 2 % of the odds.
  private static let leastDecibans = 0.1

  /// One finding left out, with or without the presses.
  private struct Omission {
    var finding: Finding?
    var area: Int?
    var item: Int?
    var presses = true
  }

  /// The chances with all findings, and for each finding those had it not been asked.
  ///
  /// For protected causes each is the larger of with and without the presses, as reported.
  private func leftOut() -> (base: [Double], without: [(Finding, [Double])]) {
    let isPressed = weighing.items.contains { $0.isPress }
    var omissions = [Omission()]
    for (i, drawn) in weighing.drawn.enumerated() {
      omissions.append(Omission(finding: .region(Area.all[drawn.area]), area: i))
    }
    for (i, item) in weighing.items.enumerated() {
      omissions.append(Omission(finding: item.finding, item: i))
    }
    var all = omissions
    if isPressed {
      for omission in omissions where !isPress(omission) {
        var bare = omission
        bare.presses = false
        all.append(bare)
      }
    }
    let worked = worked(all)
    var next = omissions.count
    var floors: [[Double]] = []
    for omission in omissions where isPressed {
      // Without one press there is still nothing lower than without all of them.
      if isPress(omission) {
        floors.append(worked[omissions.count])
      } else {
        floors.append(worked[next])
        next += 1
      }
    }
    let told = omissions.indices.map { i in
      isPressed ? raised(worked[i], to: floors[i]) : worked[i]
    }
    let without = zip(omissions, told).compactMap { omission, chances in
      omission.finding.map { ($0, chances) }
    }
    return (told[0], without)
  }

  private func isPress(_ omission: Omission) -> Bool {
    omission.item.map { weighing.items[$0].isPress } ?? false
  }

  private func raised(_ chances: [Double], to floor: [Double]) -> [Double] {
    var chances = chances
    for c in chances.indices where model.causes[c].isProtected {
      chances[c] = max(chances[c], floor[c])
    }
    return chances
  }

  /// The chances of all causes with something left out; where sums would take too long, by the
  /// belief in one source alone.
  private func worked(_ omissions: [Omission]) -> [[Double]] {
    let other = omissions.map { weighing.weights(without: $0.item, presses: $0.presses) }
    let variants = zip(omissions, other).map { omission, other in
      var variant = Variant()
      for (form, weight) in other.enumerated() where weight != weights[form] && weights[form] > 0 {
        variant.factors.append(Factor(form: form, by: weight / weights[form]))
      }
      if let area = omission.area { variant.leaks.append((area, 1)) }
      return variant
    }
    let focus = several.flatMap { Focus(network, $0, variants: variants.count, engine) }
    let answers = focus?.solve(variants)
    return omissions.indices.map { i in
      var leaks = network.leaks
      if let area = omissions[i].area { leaks[area] = 1 }
      let one = mixing.oneSource(other[i], network, leaks: leaks)
      guard let answers else { return chances(one.weights.map { $0 / one.total }) }
      return chances(mixing.joined(one, answers[i].forms, answers[i].evidence))
    }
  }
}

extension CauseModel {
  func chance(_ chances: [Double]) -> Double {
    var p = 0.0
    for form in forms { p += chances[form] }
    return min(p, 1)
  }
}

extension Weighing {
  /// The network of this case; every drawn area is a finding, in order.
  func network(_ weights: [Double]) -> NoisyOr {
    var network = NoisyOr()
    for _ in drawn { network.addFinding(leak: model.strengths.leak.value) }
    for source in model.sources {
      network.addCause(absent: 1 - source.prior)
      for f in source.forms {
        network.addForm(weight: weights[f])
        for link in links(of: model.forms[f]) {
          network.addLink(to: link.finding, strength: link.strength)
        }
      }
    }
    return network
  }
}
