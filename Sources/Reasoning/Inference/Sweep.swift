/// Exact marginals by one pass forward and one back, over the sets of findings explained so far.
///
/// All terms are non-negative. The object keeps its memory from query to query.
///
/// - Source: the model is QMR-DT's (shwe-1991); why not Quickscore is told in Guides/Inference.md.
final class Sweep<L: Lane> {
  /// Posterior of each form of each cause, as the network numbers forms.
  private(set) var posterior: [L] = []
  /// Weight of the evidence: the sum over everything that explains it. Where it is 0, nothing
  /// explains it and the posterior means nothing.
  private(set) var evidence = L.all(1)

  private var arena: UnsafeMutablePointer<L>
  private var capacity: Int
  /// Weights divided by their cause's total.
  private var absentShare: [L] = []
  private var presentShare: [L] = []
  private var leak: [L] = []
  /// Chance that a finding is brought about by its leak or by the causes folded into it, and not.
  private var folded: [L] = []
  private var foldedNot: [L] = []
  private var foldedCauses: [[Int32]] = []

  init() {
    capacity = 1 << 10
    arena = .allocate(capacity: capacity)
  }

  deinit { arena.deallocate() }

  /// Answers the network with one set of weights for each lane.
  func run(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ segments: Segments, absent: [L],
    present: [L], leaks: [L]
  ) {
    share(network, absent, present)
    fold(network, leaks)
    if segments.entries > capacity {
      arena.deallocate()
      capacity = segments.entries
      arena = .allocate(capacity: capacity)
    }
    let kept = arena
    let tables = kept + segments.kept
    let back = tables + segments.inside
    let cuts = segments.starts
    let last = cuts.count - 2
    // Forward.
    kept[0] = .all(1)
    var keptAt = [0]
    var size = 1
    var end = tables
    for i in 0...max(last, 0) where last >= 0 {
      let begin = kept + keptAt[i]
      tables.update(from: begin, count: size)
      var at = tables
      for t in cuts[i]..<cuts[i + 1] { at = forward(network, plan, t, at, &size, back) }
      end = at
      if i < last {
        let next = keptAt[i] + tableSize(before: cuts[i], plan)
        keptAt.append(next)
        (kept + next).update(from: at, count: size)
      }
    }
    let z = last >= 0 ? end[0] : .all(1)
    evidence = evidence * z
    var perZ = L.all(0)
    for i in 0..<L.width where z[lane: i] > 0 { perZ[lane: i] = 1 / z[lane: i] }
    // Back.
    var b = back
    var spare = back + segments.largest
    let work = spare + segments.largest
    b[0] = .all(1)
    var i = last
    while i >= 0 {
      if i < last {
        size = tableSize(before: cuts[i], plan)
        tables.update(from: kept + keptAt[i], count: size)
        var at = tables
        for t in cuts[i]..<cuts[i + 1] { at = forward(network, plan, t, at, &size, work) }
        end = at
      }
      var t = cuts[i + 1] - 1
      while t >= cuts[i] {
        end = backward(network, plan, t, end, &size, b, spare, work, perZ)
        swap(&b, &spare)
        t -= 1
      }
      i -= 1
    }
  }

  private func tableSize(before t: Int, _ plan: Elimination) -> Int {
    var size = 1
    for step in plan.steps[0..<t] {
      switch step {
      case .open: size *= 2
      case .sum: break
      case .close: size /= 2
      }
    }
    return size
  }

  /// Divides the weights of each cause by their total, which goes into the evidence.
  private func share(_ network: borrowing NoisyOr, _ absent: [L], _ present: [L]) {
    absentShare.removeAll(keepingCapacity: true)
    presentShare.removeAll(keepingCapacity: true)
    evidence = .all(1)
    for c in 0..<absent.count {
      var total = absent[c]
      let forms = network.forms(of: c)
      for form in forms { total = total + present[form] }
      let per = L.all(1) / total
      evidence = evidence * total
      absentShare.append(absent[c] * per)
      for form in forms { presentShare.append(present[form] * per) }
    }
    // Causes with no present finding stay as they are.
    posterior.removeAll(keepingCapacity: true)
    posterior.append(contentsOf: presentShare)
  }

  /// Folds causes with one present finding into its leak.
  private func fold(_ network: borrowing NoisyOr, _ leaks: [L]) {
    let count = network.findingCount
    leak.removeAll(keepingCapacity: true)
    leak.append(contentsOf: leaks)
    folded.removeAll(keepingCapacity: true)
    foldedNot.removeAll(keepingCapacity: true)
    for f in 0..<count {
      folded.append(leaks[f])
      foldedNot.append(.all(1) + leaks[f] * -1)
      if foldedCauses.count <= f {
        foldedCauses.append([])
      } else {
        foldedCauses[f].removeAll(keepingCapacity: true)
      }
    }
    for c in 0..<network.causeCount where network.reach[c].count == 1 {
      var reach = network.reach[c]
      guard let f = reach.popFirst() else { continue }
      foldedCauses[f].append(Int32(c))
      let (brings, not) = alone(network, c)
      folded[f] = folded[f] + foldedNot[f] * brings
      foldedNot[f] = foldedNot[f] * not
    }
  }

  /// How likely a cause brings its only present finding about, and not.
  private func alone(_ network: borrowing NoisyOr, _ c: Int) -> (brings: L, not: L) {
    var brings = L.all(0)
    var not = absentShare[c]
    for form in network.forms(of: c) {
      var stays = 1.0
      for link in network.links(of: form) { stays *= 1 - network.linkStrength[link] }
      brings = brings + presentShare[form] * (1 - stays)
      not = not + presentShare[form] * stays
    }
    return (brings, not)
  }

  private func forward(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ t: Int, _ at: UnsafeMutablePointer<L>,
    _ size: inout Int, _ work: UnsafeMutablePointer<L>
  ) -> UnsafeMutablePointer<L> {
    let next = at + size
    switch plan.steps[t] {
    case .open(let f):
      let yes = folded[f]
      let no = foldedNot[f]
      for s in 0..<size {
        next[s] = at[s] * no
        next[s + size] = at[s] * yes
      }
      size *= 2
    case .sum(let c):
      var first = true
      for form in network.forms(of: c) {
        let links = network.links(of: form)
        let to = first ? next : work
        var from = at
        for link in links {
          explain(
            from, to, size, bit: Int(plan.bitOfLink[link]), strength: network.linkStrength[link])
          from = to
        }
        if first {
          blend(next, presentShare[form], from, absentShare[c], at, size)
        } else {
          add(next, presentShare[form], from, size)
        }
        first = false
      }
    case .close(let bit):
      size /= 2
      let stride = 1 << bit
      for s in 0..<size {
        next[s] = at[((s >> bit) << (bit + 1)) + stride + (s & (stride - 1))]
      }
    }
    return next
  }

  /// Steps from the table after step `t` (which ends at `end`) to the one before it.
  private func backward(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ t: Int, _ end: UnsafeMutablePointer<L>,
    _ size: inout Int, _ b: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>,
    _ work: UnsafeMutablePointer<L>, _ perZ: L
  ) -> UnsafeMutablePointer<L> {
    switch plan.steps[t] {
    case .open(let f):
      size /= 2
      let at = end - size
      let yes = folded[f]
      let no = foldedNot[f]
      blend(to, no, b, yes, b + size, size)
      if !foldedCauses[f].isEmpty {
        unfold(
          network, f, unexplained: product(at, b, size) * perZ,
          explained: product(at, b + size, size) * perZ)
      }
      return at
    case .sum(let c):
      let at = end - size
      var first = true
      for form in network.forms(of: c) {
        var from = b
        for link in network.links(of: form) {
          explainBack(
            from, work, size, bit: Int(plan.bitOfLink[link]), strength: network.linkStrength[link])
          from = work
        }
        posterior[form] = presentShare[form] * (product(at, from, size) * perZ)
        if first {
          blend(to, presentShare[form], from, absentShare[c], b, size)
        } else {
          add(to, presentShare[form], from, size)
        }
        first = false
      }
      return at
    case .close(let bit):
      let at = end - 2 * size
      let stride = 1 << bit
      for s in 0..<size {
        let low = ((s >> bit) << (bit + 1)) + (s & (stride - 1))
        to[low] = .all(0)
        to[low + stride] = b[s]
      }
      size *= 2
      return at
    }
  }

  /// The posterior of the causes folded into a finding, from what it is worth explained and not.
  private func unfold(_ network: borrowing NoisyOr, _ f: Int, unexplained: L, explained: L) {
    let causes = foldedCauses[f]
    // What the causes after each one bring about, then what those before it do.
    var after: [(yes: L, not: L)] = [(.all(0), .all(1))]
    for c in causes.reversed() {
      let (brings, not) = alone(network, Int(c))
      let (yes, no) = after[after.count - 1]
      after.append((yes + no * brings, no * not))
    }
    var yes = leak[f]
    var no = L.all(1) + leak[f] * -1
    for (i, c) in causes.enumerated() {
      let rest = after[causes.count - 1 - i]
      let othersYes = yes + no * rest.yes
      let othersNo = no * rest.not
      for form in network.forms(of: Int(c)) {
        var stays = 1.0
        for link in network.links(of: form) { stays *= 1 - network.linkStrength[link] }
        let lasting = othersNo * stays
        let raised = othersYes + othersNo * (1 - stays)
        posterior[form] = presentShare[form] * (lasting * unexplained + raised * explained)
      }
      let (brings, not) = alone(network, Int(c))
      yes = yes + no * brings
      no = no * not
    }
  }
}
