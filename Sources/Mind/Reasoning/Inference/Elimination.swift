/// The steps by which causes are summed out, so that few findings are open at any time.
///
/// A finding is open from its first cause to its last. Its first cause opens it and its last closes
/// it within their own steps, so the work doubles only with what is open between two causes.
/// Causes with no present finding need no step; a cause with just one is folded into that
/// finding's leak; a finding with at most one cause beside those is no part of the table.
struct Elimination {
  enum Step {
    /// Sums out a cause.
    case sum(Sum)
    /// Lets the leak, and what is folded into it, explain an open finding.
    case base(finding: Int, bit: Int)
  }

  /// A cause closes findings, explains those that stay open, and opens others.
  struct Sum {
    let cause: Int
    /// Which of those closed and opened in all.
    let closes: Range<Int>
    let opens: Range<Int>
    /// True where findings that are no part of the table went into its weights.
    let isOwner: Bool

    var isPlain: Bool { closes.isEmpty && opens.isEmpty }
  }

  private(set) var steps: [Step] = []
  /// What steps close, and its bits in the table before: within a step, the highest bit first.
  private(set) var closed: [(finding: Int, bit: Int)] = []
  /// What steps open, as bits above all others: within a step, the lowest first.
  private(set) var opened: [Int] = []
  /// For each link of a summed cause, the bit of its finding once others are closed; −1 where the
  /// finding is opened or closed by this cause, or no part of the table.
  private(set) var bitOfLink: [Int32]
  /// The findings that the table is about.
  let shared: FindingSet
  /// For each finding that is no part of the table: its only cause beside those folded into its
  /// leak, or none.
  private(set) var owners: [(finding: Int, cause: Int?)] = []
  /// The findings of the table whose leak has a step of its own, causes being folded into it.
  let folded: FindingSet
  /// The most findings open between two steps.
  private(set) var width = 0
  /// The findings that are open there.
  private(set) var widest = FindingSet()
  /// Entries touched on the way forward.
  private(set) var work: Double

  /// Plans the sums over `network`; not searching is quicker, and good enough to see what is wide.
  init(_ network: NoisyOr, searching: Bool = true) {
    bitOfLink = [Int32](repeating: -1, count: network.linkFinding.count)
    let search = OrderSearch(network)
    shared = search.shared
    folded = search.folded
    search.run(searching)
    work = search.cost
    let causes = search.causes
    let open = search.open
    var owner = [Int?](repeating: nil, count: network.findingCount)
    for c in causes {
      var own = network.reach[c].subtracting(shared)
      while let f = own.popFirst() { owner[f] = c }
    }
    for f in owner.indices where !shared.contains(f) { owners.append((f, owner[f])) }
    let quietest = Elimination.quietest(open, folded, network.findingCount)
    var order: [Int] = []
    steps.reserveCapacity(causes.count + folded.count)
    for (i, c) in causes.enumerated() {
      let before = open[i]
      let after = open[i + 1]
      let closes = closed.count
      if before.intersection(after) != before {
        for bit in order.indices.reversed() where !after.contains(order[bit]) {
          closed.append((order.remove(at: bit), bit))
        }
      }
      if !order.isEmpty {
        for link in network.links(of: network.forms(of: c)) {
          let bit = order.firstIndex(of: Int(network.linkFinding[link]))
          if let bit { bitOfLink[link] = Int32(bit) }
        }
      }
      var new = after.subtracting(before)
      let opens = opened.count
      while let f = new.popFirst() {
        opened.append(f)
        order.append(f)
      }
      steps.append(
        .sum(
          Sum(
            cause: c, closes: closes..<closed.count, opens: opens..<opened.count,
            isOwner: !network.reach[c].subtracting(shared).isEmpty)))
      if order.count > width {
        width = order.count
        widest = after
      }
      var own = after.intersection(folded)
      while let f = own.popFirst() {
        guard quietest[f] == i, let bit = order.firstIndex(of: f) else { continue }
        steps.append(.base(finding: f, bit: bit))
      }
    }
  }

  /// For each finding with a step of its own: after which cause the fewest are open with it.
  private static func quietest(_ open: [FindingSet], _ folded: FindingSet, _ count: Int) -> [Int] {
    var quietest = [Int](repeating: -1, count: count)
    guard !folded.isEmpty else { return quietest }
    for i in 1..<open.count {
      var own = open[i].intersection(folded)
      while let f = own.popFirst() {
        if quietest[f] < 0 || open[i].count < open[quietest[f] + 1].count { quietest[f] = i - 1 }
      }
    }
    return quietest
  }
}
