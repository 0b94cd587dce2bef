/// The network without some findings, and what bounds need to know of these.
extension NoisyOr {
  /// The network without some findings, and the number that each one left had before.
  func without(_ dropped: [Bool]) -> (network: NoisyOr, kept: [Int]) {
    var smaller = NoisyOr()
    var kept: [Int] = []
    var number = [Int](repeating: 0, count: findingCount)
    for f in 0..<findingCount where !dropped[f] {
      number[f] = kept.count
      kept.append(f)
      smaller.addFinding(leak: leaks[f])
    }
    for c in 0..<causeCount {
      smaller.addCause(absent: absent[c])
      for form in forms(of: c) {
        smaller.addForm(weight: present[form])
        for link in links(of: form) where !dropped[Int(linkFinding[link])] {
          smaller.addLink(to: number[Int(linkFinding[link])], strength: linkStrength[link])
        }
      }
    }
    return (smaller, kept)
  }

  /// −ln(1 − strength) of each form on one finding.
  func pulls(on finding: Int) -> [Double] {
    var pulls = [Double](repeating: 0, count: present.count)
    for form in 0..<present.count {
      for link in links(of: form) where Int(linkFinding[link]) == finding {
        pulls[form] -= naturalLogarithm(max(1 - linkStrength[link], leastStay))
      }
    }
    return pulls
  }

  /// The finding of a set that the most causes reach.
  func mostShared(of findings: FindingSet) -> Int? {
    var left = findings
    var best: Int?
    var most = -1
    while let f = left.popFirst() {
      var count = 0
      for c in 0..<causeCount where reach[c].contains(f) { count += 1 }
      if count > most {
        most = count
        best = f
      }
    }
    return best
  }
}
