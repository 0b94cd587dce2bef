/// The steps by which causes are summed out, so that few findings are open at any time.
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
  /// The open findings, lowest bit first.
  private var order: [Int] = []

  /// Plans the sums over `network`; not searching is quicker, and good enough to see what is wide.
  init(_ network: NoisyOr, searching: Bool = true) {
    bitOfLink = [Int32](repeating: 0, count: network.linkFinding.count)
    let search = OrderSearch(network)
    for f in 0..<network.findingCount where !search.shared.contains(f) {
      steps.append(.open(finding: f))
      steps.append(.close(bit: 0))
    }
    let causes = search.best(searching)
    // After which cause each finding is done: its last.
    var last = [Int](repeating: 0, count: network.findingCount)
    for (i, c) in causes.enumerated() {
      var reach = network.reach[c]
      while let f = reach.popFirst() { last[f] = i }
    }
    var open = FindingSet()
    for (i, c) in causes.enumerated() {
      var new = network.reach[c].subtracting(open)
      open.formUnion(new)
      while let f = new.popFirst() {
        steps.append(.open(finding: f))
        order.append(f)
      }
      steps.append(.sum(cause: c))
      for form in network.forms(of: c) {
        for link in network.links(of: form) {
          bitOfLink[link] = Int32(bit(of: Int(network.linkFinding[link])))
        }
      }
      if order.count > width {
        width = order.count
        widest = open
      }
      var reach = network.reach[c]
      while let f = reach.popFirst() {
        guard last[f] == i else { continue }
        steps.append(.close(bit: bit(of: f)))
        order.remove(at: bit(of: f))
        open.remove(f)
      }
    }
  }

  private func bit(of finding: Int) -> Int { order.firstIndex(of: finding) ?? 0 }
}
