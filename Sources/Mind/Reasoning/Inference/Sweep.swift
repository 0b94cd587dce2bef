/// Exact marginals by one pass forward and one back, over the sets of findings explained so far.
///
/// All terms are non-negative. The object keeps its memory from query to query.
///
/// - Source: the model is QMR-DT's (shwe-1991); why not Quickscore is told in Guides/Inference.md.
final class Sweep<L: Lane> {
  /// Posterior of each form of each cause, as the network numbers forms.
  var posterior: [L] { folding.posterior }
  /// Weight of the evidence: the sum over everything that explains it. Where it is 0, nothing
  /// explains it and the posterior means nothing.
  private(set) var evidence = L.all(1)

  var folding = Folding<L>()
  private var arena: UnsafeMutablePointer<L>
  private var capacity: Int

  init() {
    capacity = 1 << 10
    arena = .allocate(capacity: capacity)
  }

  deinit { arena.deallocate() }

  /// Answers the network with one set of weights for each lane.
  ///
  /// - Parameter marginals: false where the evidence alone is asked for, which half the work tells.
  func run(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ segments: Segments, absent: [L],
    present: [L], leaks: [L], marginals: Bool = true
  ) {
    folding.fold(network, plan, absent: absent, present: present, leaks: leaks)
    if segments.entries > capacity {
      arena.deallocate()
      // Much is taken in one size: a host that never joins what was freed can then give it again.
      let isMuch = segments.entries > Limits.entries >> 4
      capacity = isMuch ? max(segments.entries, Limits.entries) : segments.entries
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
    var sizes = [1]
    var size = 1
    var end = tables
    for i in 0...max(last, 0) where last >= 0 {
      tables.update(from: kept + keptAt[i], count: size)
      sizes.append(size)
      end = forward(network, plan, cuts[i]..<cuts[i + 1], tables, &size, back)
      if i < last {
        let next = keptAt[i] + sizes[i + 1]
        keptAt.append(next)
        (kept + next).update(from: end, count: size)
      }
    }
    let z = last >= 0 ? end[0] : .all(1)
    evidence = folding.total * z
    guard marginals else { return }
    let perZ = L.inverse(z)
    // Back.
    var b = back
    var spare = back + segments.largest
    let work = spare + segments.largest
    b[0] = .all(1)
    var i = last
    while i >= 0 {
      if i < last {
        size = sizes[i + 1]
        tables.update(from: kept + keptAt[i], count: size)
        end = forward(network, plan, cuts[i]..<cuts[i + 1], tables, &size, work)
      }
      var t = cuts[i + 1] - 1
      while t >= cuts[i] {
        end = backward(network, plan, t, end, &size, b, spare, work, perZ)
        swap(&b, &spare)
        t -= 1
      }
      i -= 1
    }
    folding.unfoldRest(network, plan)
  }

  /// Takes a table through some steps, each new table after the last; returns the last.
  private func forward(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ steps: Range<Int>,
    _ first: UnsafeMutablePointer<L>, _ size: inout Int, _ work: UnsafeMutablePointer<L>
  ) -> UnsafeMutablePointer<L> {
    var at = first
    for t in steps {
      let next = at + size
      switch plan.steps[t] {
      case .base(let f, let bit):
        explainByLeak(at, next, size, bit: bit, yes: folding.brought[f], not: folding.not[f])
      case .sum(let step):
        sum(network, plan, step, at, next, &size, work)
      }
      at = next
    }
    return at
  }

  /// Steps from the table after step `t` (which ends at `end`) to the one before it.
  private func backward(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ t: Int, _ end: UnsafeMutablePointer<L>,
    _ size: inout Int, _ b: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>,
    _ work: UnsafeMutablePointer<L>, _ perZ: L
  ) -> UnsafeMutablePointer<L> {
    switch plan.steps[t] {
    case .base(let f, let bit):
      let at = end - size
      let (unexplained, explained) = explainByLeakBack(
        b, to, size, bit: bit, yes: folding.brought[f], not: folding.not[f], at)
      folding.unfold(network, f, unexplained: unexplained * perZ, explained: explained * perZ)
      return at
    case .sum(let step):
      let before = (size >> step.opens.count) << step.closes.count
      sumBack(network, plan, step, end - before, b, to, &size, work, perZ)
      return end - before
    }
  }
}
