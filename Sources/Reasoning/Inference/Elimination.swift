/// The order in which causes are summed out, so that few findings are open at any time.
///
/// A finding is open from its first cause to its last; the work of a step doubles with each open
/// finding. Causes with no present finding need no step, and a cause with just one is folded into
/// that finding's leak.
struct Elimination {
  enum Step {
    /// Opens a finding, as the highest bit of the state.
    case open(finding: Int)
    /// Sums out a cause all of whose findings are open.
    case sum(cause: Int)
    /// Closes a finding that has had its last cause; `bit` is its place among the open ones.
    case close(bit: Int)
  }

  private(set) var steps: [Step] = []
  /// For each link of a summed cause, the bit of its finding when that cause is summed.
  private(set) var bitOfLink: [Int32]
  /// The most findings open at once.
  private(set) var width = 0
  /// The findings that are open at the widest step.
  private(set) var widest = FindingSet()
  /// Rough work, in state updates.
  private(set) var work = 0.0

  /// Plans the sums over `network`.
  init(_ network: NoisyOr) {
    bitOfLink = [Int32](repeating: 0, count: network.linkFinding.count)
    var left: [Int] = []
    var shared = FindingSet()
    for c in 0..<network.causeCount where network.reach[c].count > 1 {
      left.append(c)
      shared.formUnion(network.reach[c])
    }
    for f in 0..<network.findingCount where !shared.contains(f) {
      steps.append(.open(finding: f))
      steps.append(.close(bit: 0))
    }
    var state = State(left: left, todo: shared)
    while !state.left.isEmpty {
      let pick = state.nextToClose(network)
      while let c = state.nextCause(reaching: pick, network) { sum(c, network, &state) }
    }
  }

  /// Sums out one cause: opens what it needs, closes what has had its last cause.
  private mutating func sum(_ c: Int, _ network: NoisyOr, _ state: inout State) {
    var new = network.reach[c].subtracting(state.open)
    while let f = new.popFirst() {
      steps.append(.open(finding: f))
      state.opened(f)
    }
    steps.append(.sum(cause: c))
    var links = 0
    for form in network.forms(of: c) {
      for link in network.links(of: form) {
        bitOfLink[link] = Int32(state.bit(of: Int(network.linkFinding[link])))
        links += 1
      }
    }
    if state.order.count > width {
      width = state.order.count
      widest = state.open
    }
    work += Double(links + 2) * powerOf2(state.order.count)
    var done = state.finished(network)
    while let f = done.popFirst() {
      steps.append(.close(bit: state.bit(of: f)))
      state.closed(f)
    }
  }

  /// Where planning stands.
  private struct State {
    /// Causes not yet summed.
    var left: [Int]
    /// Findings not yet closed.
    var todo: FindingSet
    var open = FindingSet()
    /// The open findings, lowest bit first.
    var order: [Int] = []

    init(left: [Int], todo: FindingSet) {
      self.left = left
      self.todo = todo
    }

    func bit(of finding: Int) -> Int { order.firstIndex(of: finding) ?? 0 }

    mutating func opened(_ f: Int) {
      order.append(f)
      open.insert(f)
    }

    mutating func closed(_ f: Int) {
      order.remove(at: bit(of: f))
      var one = FindingSet()
      one.insert(f)
      open = open.subtracting(one)
      todo = todo.subtracting(one)
    }

    /// The open findings that no cause left needs.
    func finished(_ network: NoisyOr) -> FindingSet {
      var needed = FindingSet()
      for c in left { needed.formUnion(network.reach[c]) }
      return open.subtracting(needed)
    }

    /// The finding whose closing leaves the fewest open on the way.
    func nextToClose(_ network: NoisyOr) -> Int {
      var candidates = todo
      var best = 0
      var fewest = Int.max
      while let f = candidates.popFirst() {
        var after = open
        for c in left where network.reach[c].contains(f) { after.formUnion(network.reach[c]) }
        if after.count < fewest {
          fewest = after.count
          best = f
        }
      }
      return best
    }

    /// Takes out the cause of a finding that opens the fewest others; nil when none is left.
    mutating func nextCause(reaching finding: Int, _ network: NoisyOr) -> Int? {
      var best: Int?
      var fewest = Int.max
      for (i, c) in left.enumerated() where network.reach[c].contains(finding) {
        let new = network.reach[c].subtracting(open).count
        if new < fewest {
          fewest = new
          best = i
        }
      }
      guard let best else { return nil }
      return left.remove(at: best)
    }
  }
}

/// 2 to the power of a small whole number.
func powerOf2(_ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: 1) }
