/// Looks for an order of causes in which few findings are open at any time.
///
/// First the plain choice: close the finding that needs the fewest others open, and of its causes
/// take those that open the fewest first. Where that is costly, many small changes of it are tried.
/// Each that costs less is kept, and at first also one that costs a little more, so that the search
/// does not settle too early. The finest order is hard to find (minimum pathwidth).
final class OrderSearch {
  /// Findings of two causes or more that reach several findings: the others need no table.
  private(set) var shared = FindingSet()
  /// Those of them that also have causes that reach nothing else.
  private(set) var folded = FindingSet()
  /// Entries that the steps touch in this order.
  private(set) var cost = 0.0
  /// The shared findings of each cause that reaches several findings, and its number.
  private var reach: [FindingSet] = []
  private var numbers: [Int] = []
  /// How often a step goes through its table when it opens or closes findings, and otherwise.
  private var ways: [Double] = []
  private var links: [Double] = []
  /// The order, and what is open before each place and at the end.
  private var order: [Int] = []
  private(set) var open: [FindingSet] = []
  /// What was touched by then.
  private var spent: [Double] = []
  /// What the causes from each place on reach.
  private var later: [FindingSet] = []

  init(_ network: NoisyOr) {
    var once = FindingSet()
    for c in 0..<network.causeCount {
      let mine = network.reach[c]
      guard mine.count > 1 else {
        folded.formUnion(mine)
        continue
      }
      shared.formUnion(mine.intersection(once))
      once.formUnion(mine)
      numbers.append(c)
      let forms = network.forms(of: c)
      ways.append(Double(forms.count + 1))
      links.append(Double(network.links(of: forms).count))
    }
    folded.formIntersection(shared)
    reach = numbers.map { network.reach[$0].intersection(shared) }
  }

  /// The causes that reach several findings, in the order found.
  var causes: [Int] { order.map { numbers[$0] } }

  /// Finds the order.
  ///
  /// - Parameter searching: false for the plain choice alone.
  func run(_ searching: Bool) {
    plain()
    let count = order.count
    open = [FindingSet](repeating: FindingSet(), count: count + 1)
    later = open
    spent = [Double](repeating: 0, count: count + 1)
    settle()
    let trials = Int(min(cost / OrderSearch.perTrial, OrderSearch.most))
    guard searching, count > 1, trials > 0, cost < OrderSearch.hopeless else { return }
    let first = order
    var best = order
    var least = cost
    var random: UInt32 = 1
    for _ in 0..<OrderSearch.rounds {
      improve(trials: trials, &random)
      let isWide = open.contains { $0.count > OrderSearch.wide }
      if !isWide || spent[count] < least {
        least = spent[count]
        best = order
      }
      if !isWide { break }
      order = first
      settle()
    }
    order = best
    settle()
  }

  /// Notes what is open and spent along the order.
  private func settle() {
    look(order, 0..<order.count)
    walk(0..<order.count)
    cost = spent[order.count]
  }

  /// Entries touched for which one change is tried: trying takes a tenth of the work at most.
  private static let perTrial = 2e4
  /// Changes tried at most: they came within a third of what minutes of search found.
  private static let most = 8e3
  /// By how much a change may be dearer at first, as a share; falls to nothing with the trials left.
  private static let slack = 0.1
  /// Where the plain order is dearer than this, no change of it was found that could be summed.
  private static let hopeless = 3e9
  /// Open findings beyond which the search begins anew, with other changes, and how often it may.
  private static let wide = 19
  private static let rounds = 5

  private func improve(trials: Int, _ random: inout UInt32) {
    let findings = shared.members
    var changed: [Int] = []
    var moved: [Int] = []
    for left in (0..<trials).reversed() {
      // One cause, or all of one finding, go elsewhere.
      changed.removeAll(keepingCapacity: true)
      moved.removeAll(keepingCapacity: true)
      if OrderSearch.number(below: 4, &random) == 0 {
        let finding = findings[OrderSearch.number(below: findings.count, &random)]
        for c in order {
          if reach[c].contains(finding) { moved.append(c) } else { changed.append(c) }
        }
      } else {
        changed.append(contentsOf: order)
        moved.append(changed.remove(at: OrderSearch.number(below: order.count, &random)))
      }
      changed.insert(
        contentsOf: moved, at: OrderSearch.number(below: changed.count + 1, &random))
      consider(changed, slack: OrderSearch.slack * Double(left) / OrderSearch.most)
    }
  }

  /// A fixed sequence of numbers, so that a case is worked out alike everywhere.
  ///
  /// - Source: Numerical Recipes' quick generator; the high bits are used.
  private static func number(below n: Int, _ state: inout UInt32) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int((state >> 16) % UInt32(n))
  }

  /// Takes a changed order where it costs less, or more by no more than a share.
  private func consider(_ changed: [Int], slack: Double) {
    // What was open before the change and after it stays so: only the change is walked.
    var from = 0
    var end = order.count
    while from < end, order[from] == changed[from] { from += 1 }
    while end > from, order[end - 1] == changed[end - 1] { end -= 1 }
    look(changed, from..<end)
    let before = spent[end]
    var left = before - spent[from] + spent[order.count] * slack
    var now = open[from]
    for i in from..<end {
      left -= step(changed[i], &now, later[i + 1])
      if left < 0 {
        look(order, from..<end)
        return
      }
    }
    order = changed
    walk(from..<end)
    let more = spent[end] - before
    for i in end..<order.count { spent[i + 1] += more }
  }

  /// Notes what is needed later on along a part of an order.
  private func look(_ order: [Int], _ part: Range<Int>) {
    var needed = later[part.upperBound]
    for i in part.reversed() {
      needed.formUnion(reach[order[i]])
      later[i] = needed
    }
  }

  /// Notes what is open and spent along a part of the order.
  private func walk(_ part: Range<Int>) {
    var now = open[part.lowerBound]
    var sum = spent[part.lowerBound]
    for i in part {
      sum += step(order[i], &now, later[i + 1])
      open[i + 1] = now
      spent[i + 1] = sum
    }
  }

  /// Entries that a cause touches.
  private func step(_ c: Int, _ open: inout FindingSet, _ needed: FindingSet) -> Double {
    let before = open.count
    let stays = open.intersection(needed).count
    open.formUnion(reach[c])
    open.formIntersection(needed)
    let closing = before > stays ? powerOf2(before) : 0
    return ways[c] * (closing + powerOf2(open.count)) + links[c] * powerOf2(stays)
  }

  /// The plain choice.
  private func plain() {
    var left = Array(reach.indices)
    var now = FindingSet()
    var todo = shared
    while !left.isEmpty {
      let finding = fewestOpen(todo, now, left)
      var mine: [Int] = []
      var needed = FindingSet()
      var others: [Int] = []
      others.reserveCapacity(left.count)
      for c in left {
        if reach[c].contains(finding) || reach[c].isEmpty {
          mine.append(c)
        } else {
          others.append(c)
          needed.formUnion(reach[c])
        }
      }
      while let i = fewestNew(mine, now) {
        let c = mine.remove(at: i)
        order.append(c)
        now.formUnion(reach[c])
      }
      left = others
      todo = needed
      now.formIntersection(needed)
    }
  }

  /// The finding whose closing leaves the fewest open on the way.
  private func fewestOpen(_ todo: FindingSet, _ open: FindingSet, _ left: [Int]) -> Int {
    var candidates = todo
    var best = 0
    var fewest = Int.max
    while let f = candidates.popFirst() {
      var after = open
      for c in left where reach[c].contains(f) { after.formUnion(reach[c]) }
      if after.count < fewest {
        fewest = after.count
        best = f
      }
    }
    return best
  }

  /// The place of the cause that opens the fewest findings; nil where there is none.
  private func fewestNew(_ causes: [Int], _ open: FindingSet) -> Int? {
    var best: Int?
    var fewest = Int.max
    for (i, c) in causes.enumerated() {
      let new = reach[c].subtracting(open).count
      if new < fewest {
        fewest = new
        best = i
      }
    }
    return best
  }
}

/// 2 to the power of a small whole number, written down as a number of 64 bits (IEEE 754).
func powerOf2(_ n: Int) -> Double { Double(bitPattern: UInt64(1023 + n) << 52) }
