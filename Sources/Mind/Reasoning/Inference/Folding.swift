/// What is done to a network before the sweep: weights become shares, causes with one present
/// finding go into that finding's leak, and a finding with at most one other cause goes into the
/// weights of that cause.
struct Folding<L: Lane> {
  /// Weights divided by their cause's total, times what goes into them.
  private(set) var absent: [L] = []
  private(set) var present: [L] = []
  /// The totals, multiplied, and the chance of the findings that have no other cause.
  private(set) var total = L.all(1)
  /// Chance that a finding is brought about by its leak or by the causes folded into it, and not.
  private(set) var brought: [L] = []
  private(set) var not: [L] = []
  /// The causes folded into each finding.
  private(set) var causes: [[Int32]] = []
  /// Posterior of each form: the prior share until a sweep has told more.
  var posterior: [L] = []
  /// Posterior of the absence of causes that a finding went into; of others it means nothing.
  var posteriorAbsent: [L] = []
  private var leaks: [L] = []

  mutating func fold(
    _ network: borrowing NoisyOr, _ plan: borrowing Elimination, absent weights: [L],
    present formWeights: [L], leaks: [L]
  ) {
    share(network, weights, formWeights)
    self.leaks = leaks
    brought.removeAll(keepingCapacity: true)
    not.removeAll(keepingCapacity: true)
    for f in 0..<network.findingCount {
      brought.append(leaks[f])
      not.append(.all(1) + leaks[f] * -1)
      if causes.count <= f {
        causes.append([])
      } else {
        causes[f].removeAll(keepingCapacity: true)
      }
    }
    for c in 0..<network.causeCount where network.reach[c].count == 1 {
      var reach = network.reach[c]
      guard let f = reach.popFirst() else { continue }
      causes[f].append(Int32(c))
      let (brings, stays) = alone(network, c)
      brought[f] = brought[f] + not[f] * brings
      not[f] = not[f] * stays
    }
    for (f, cause) in plan.owners {
      guard let cause else {
        total = total * brought[f]
        continue
      }
      absent[cause] = absent[cause] * brought[f]
      for form in network.forms(of: cause) {
        present[form] = present[form] * chance(network, form, f)
      }
    }
  }

  /// Chance of a finding that only one form may bring about, beside what is folded into its leak.
  private func chance(_ network: borrowing NoisyOr, _ form: Int, _ f: Int) -> L {
    brought[f] + not[f] * network.strength(network.links(of: form), f)
  }

  /// Divides the weights of each cause by their total.
  private mutating func share(_ network: borrowing NoisyOr, _ weights: [L], _ formWeights: [L]) {
    absent.removeAll(keepingCapacity: true)
    present.removeAll(keepingCapacity: true)
    total = .all(1)
    for c in 0..<weights.count {
      var sum = weights[c]
      let forms = network.forms(of: c)
      for form in forms { sum = sum + formWeights[form] }
      let per = L.all(1) / sum
      total = total * sum
      absent.append(weights[c] * per)
      for form in forms { present.append(formWeights[form] * per) }
    }
    posterior.removeAll(keepingCapacity: true)
    posterior.append(contentsOf: present)
    if posteriorAbsent.count != absent.count { posteriorAbsent = absent }
  }

  /// How likely a cause brings its only present finding about, and not.
  private func alone(_ network: borrowing NoisyOr, _ c: Int) -> (brings: L, not: L) {
    var brings = L.all(0)
    var not = absent[c]
    for form in network.forms(of: c) {
      let stays = network.stays(form)
      brings = brings + present[form] * (1 - stays)
      not = not + present[form] * stays
    }
    return (brings, not)
  }

  /// The posterior of what is folded into findings that are no part of the table.
  mutating func unfoldRest(_ network: borrowing NoisyOr, _ plan: borrowing Elimination) {
    for (f, cause) in plan.owners where !causes[f].isEmpty {
      var unexplained = L.all(0)
      var explained = L.inverse(brought[f])
      if let cause {
        explained = explained * posteriorAbsent[cause]
        for form in network.forms(of: cause) {
          let share = posterior[form] * L.inverse(chance(network, form, f))
          explained = explained + share
          unexplained = unexplained + share * network.strength(network.links(of: form), f)
        }
      }
      unfold(network, f, unexplained: unexplained, explained: explained)
    }
  }

  /// The posterior of the causes folded into a finding, from what it is worth explained and not.
  mutating func unfold(
    _ network: borrowing NoisyOr, _ f: Int, unexplained: L, explained: L
  ) {
    // What the causes after each one bring about, then what those before it do.
    var after: [(yes: L, not: L)] = [(.all(0), .all(1))]
    for c in causes[f].reversed() {
      let (brings, stays) = alone(network, Int(c))
      let (yes, no) = after[after.count - 1]
      after.append((yes + no * brings, no * stays))
    }
    var yes = leaks[f]
    var no = L.all(1) + leaks[f] * -1
    for (i, c) in causes[f].enumerated() {
      let rest = after[causes[f].count - 1 - i]
      let othersYes = yes + no * rest.yes
      let othersNo = no * rest.not
      for form in network.forms(of: Int(c)) {
        let stays = network.stays(form)
        let lasting = othersNo * stays
        let raised = othersYes + othersNo * (1 - stays)
        posterior[form] = present[form] * (lasting * unexplained + raised * explained)
      }
      let (brings, stays) = alone(network, Int(c))
      yes = yes + no * brings
      no = no * stays
    }
  }
}

extension NoisyOr {
  /// Chance that a form brings nothing about.
  fileprivate func stays(_ form: Int) -> Double {
    var stays = 1.0
    for link in links(of: form) { stays *= 1 - linkStrength[link] }
    return stays
  }
}
