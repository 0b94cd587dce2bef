/// Looks for an order of causes in which few findings are open at any time.
///
/// An order of findings to be closed one after the other gives an order of causes: those of the next
/// finding, fewest newly opened first. First the plain choice: always the finding that needs the
/// fewest others open. Where that is costly, many small changes of it are tried, and each that
/// costs less is kept. The finest order is hard to find (minimum pathwidth); this one was near it.
struct OrderSearch {
  /// The findings of causes that reach more than one.
  let shared: FindingSet
  /// What each cause that reaches more than one finding needs open.
  private let reach: [FindingSet]
  /// Their numbers in the network.
  private let numbers: [Int]
  /// For each of them the passes over a table that it takes.
  private let passes: [Double]

  init(_ network: NoisyOr) {
    var reach: [FindingSet] = []
    var numbers: [Int] = []
    var passes: [Double] = []
    var shared = FindingSet()
    for c in 0..<network.causeCount where network.reach[c].count > 1 {
      reach.append(network.reach[c])
      numbers.append(c)
      shared.formUnion(network.reach[c])
      let forms = network.forms(of: c)
      passes.append(Double(forms.count + 1 + network.links(of: forms).count))
    }
    self.reach = reach
    self.numbers = numbers
    self.passes = passes
    self.shared = shared
  }

  /// The causes that reach more than one finding, in the order found.
  ///
  /// - Parameter searching: false for the plain choice alone.
  func best(_ searching: Bool) -> [Int] {
    var plain: [Int] = []
    var causes: [Int] = []
    var cost = walk(choosing: true, &plain, &causes)
    let trials =
      searching && plain.count > 1 ? min(cost / OrderSearch.perTrial, OrderSearch.most) : 0
    var random: UInt32 = 1
    var trial: [Int] = []
    for _ in 0..<Int(trials) {
      var changed = plain
      let from = OrderSearch.number(below: plain.count, &random)
      let to = OrderSearch.number(below: plain.count, &random)
      if OrderSearch.number(below: 3, &random) == 0 {
        changed.swapAt(from, to)
      } else {
        changed.insert(changed.remove(at: from), at: to)
      }
      trial.removeAll(keepingCapacity: true)
      let changedCost = walk(choosing: false, &changed, &trial, atMost: cost)
      if changedCost <= cost {
        cost = changedCost
        plain = changed
        swap(&causes, &trial)
      }
    }
    return causes.map { numbers[$0] }
  }

  /// Entries touched for which one change is tried: trying takes a tenth of the work at most.
  private static let perTrial = 5e4
  /// Changes tried at most: they came within a doubling of what minutes of search found.
  private static let most = 4e3

  /// A fixed sequence of numbers, so that a case is worked out alike everywhere.
  ///
  /// - Source: Numerical Recipes' quick generator; the high bits are used.
  private static func number(below n: Int, _ state: inout UInt32) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int((state >> 16) % UInt32(n))
  }

  /// Closes findings one after the other; returns the entries touched, in all.
  ///
  /// - Parameters:
  ///   - choosing: takes the next finding by the fewest open, and writes the order down.
  ///   - atMost: gives up beyond this cost.
  private func walk(
    choosing: Bool, _ order: inout [Int], _ causes: inout [Int], atMost limit: Double = .infinity
  ) -> Double {
    var left = Array(reach.indices)
    var open = FindingSet()
    var todo = shared
    var cost = 0.0
    var next = 0
    while !left.isEmpty, cost <= limit {
      let finding: Int
      if choosing {
        finding = fewestOpen(todo, open, left)
        order.append(finding)
      } else {
        finding = order[next]
        next += 1
      }
      var mine: [Int] = []
      var needed = FindingSet()
      var others: [Int] = []
      others.reserveCapacity(left.count)
      for c in left {
        if reach[c].contains(finding) {
          mine.append(c)
        } else {
          others.append(c)
          needed.formUnion(reach[c])
        }
      }
      while let i = fewestNew(mine, open) {
        let c = mine.remove(at: i)
        causes.append(c)
        open.formUnion(reach[c])
        cost += passes[c] * powerOf2(open.count)
      }
      left = others
      todo = needed
      open.formIntersection(needed)
    }
    return cost
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

/// 2 to the power of a small whole number.
func powerOf2(_ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: 1) }
