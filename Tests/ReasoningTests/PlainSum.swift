@testable import Reasoning

/// The plain way to sum a network: one table over all sets of findings, cause by cause as numbered.
enum PlainSum {
  /// The weight of the evidence.
  ///
  /// - Parameter always: a cause that must be there; nil for none.
  static func evidence(_ network: NoisyOr, always: Int? = nil) -> Double {
    let all = 1 << network.findingCount
    var table = [Double](repeating: 0, count: all)
    table[0] = 1
    for f in 0..<network.findingCount {
      table = explained(table, f, network.leaks[f])
    }
    for c in 0..<network.causeCount {
      var sum = table.map { c == always ? 0 : $0 * network.absent[c] }
      for form in network.forms(of: c) {
        var with = table
        for link in network.links(of: form) {
          with = explained(with, Int(network.linkFinding[link]), network.linkStrength[link])
        }
        for s in 0..<all { sum[s] += with[s] * network.present[form] }
      }
      table = sum
    }
    return table[all - 1]
  }

  /// Moves a share of what leaves a finding unexplained to where it is explained.
  private static func explained(_ table: [Double], _ f: Int, _ share: Double) -> [Double] {
    var moved = table
    for s in table.indices where s & (1 << f) == 0 {
      moved[s | (1 << f)] += table[s] * share
      moved[s] = table[s] * (1 - share)
    }
    return moved
  }
}
