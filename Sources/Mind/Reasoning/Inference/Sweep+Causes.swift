/// Summing out one cause, forward and back: what each of its forms makes of a table, added up.
extension Sweep {
  /// Takes a table through the sum over the forms of a cause.
  func sum(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ step: Elimination.Sum,
    _ at: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: inout Int,
    _ work: UnsafeMutablePointer<L>
  ) {
    let absent = folding.absent[step.cause]
    var isFirst = step.isPlain
    if !isFirst { add(network, plan, step, 0..<0, absent, at, size, to, work, isFirst: true) }
    for form in network.forms(of: step.cause) {
      let links = network.links(of: form)
      if isFirst {
        let x = explained(network, plan, links, at, size, work)
        blend(to, folding.present[form], x, absent, at, size)
        isFirst = false
      } else {
        add(network, plan, step, links, folding.present[form], at, size, to, work)
      }
    }
    size = (size >> step.closes.count) << step.opens.count
  }

  /// Adds what one form makes of a table; the first is put there.
  private func add(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ step: Elimination.Sum,
    _ links: Range<Int>, _ weight: L, _ at: UnsafeMutablePointer<L>, _ before: Int,
    _ to: UnsafeMutablePointer<L>, _ work: UnsafeMutablePointer<L>, isFirst: Bool = false
  ) {
    var x = at
    var size = before
    for i in step.closes {
      let (f, bit) = plan.closed[i]
      size /= 2
      close(x, work, half: size, bit: bit, network.strength(links, f))
      x = work
    }
    x = explained(network, plan, links, x, size, work)
    for i in step.opens.dropLast() {
      let (no, yes) = opening(network, plan, plan.opened[i], links)
      open(x, work, size, no: no, yes: yes)
      x = work
      size *= 2
    }
    guard let last = step.opens.last else {
      if isFirst { put(to, weight, x, size) } else { addTo(to, weight, x, size) }
      return
    }
    let (no, yes) = opening(network, plan, plan.opened[last], links)
    if isFirst {
      open(x, to, size, no: weight * no, yes: weight * yes)
    } else {
      addTo(to, weight * no, x, size)
      addTo(to + size, weight * yes, x, size)
    }
  }

  /// Lets links explain the findings that stay open; returns the table written last.
  private func explained(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ links: Range<Int>,
    _ from: UnsafeMutablePointer<L>, _ size: Int, _ work: UnsafeMutablePointer<L>
  ) -> UnsafeMutablePointer<L> {
    var x = from
    for link in links where plan.bitOfLink[link] >= 0 {
      explain(x, work, size, bit: Int(plan.bitOfLink[link]), strength: network.linkStrength[link])
      x = work
    }
    return x
  }

  /// How likely a finding that a form opens is unexplained and explained at first.
  private func opening(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ f: Int, _ links: Range<Int>
  ) -> (no: L, yes: L) {
    let yes = network.strength(links, f)
    if plan.folded.contains(f) { return (.all(1 - yes), .all(yes)) }
    return (folding.not[f] * (1 - yes), folding.brought[f] + folding.not[f] * yes)
  }

  /// The same sum seen from the end: from what remains to be explained after it to what remained
  /// before, and the posterior of each form.
  func sumBack(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ step: Elimination.Sum,
    _ at: UnsafeMutablePointer<L>, _ b: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>,
    _ size: inout Int, _ work: UnsafeMutablePointer<L>, _ perZ: L
  ) {
    let c = step.cause
    let before = (size >> step.opens.count) << step.closes.count
    let absent = folding.absent[c]
    if !step.isPlain {
      to.update(repeating: .all(0), count: before)
      let part = addBack(network, plan, step, 0..<0, absent, at, b, size, to, work)
      folding.posteriorAbsent[c] = absent * (part * perZ)
    } else if step.isOwner {
      folding.posteriorAbsent[c] = absent * (product(at, b, size) * perZ)
    }
    var isFirst = step.isPlain
    for form in network.forms(of: c) {
      let links = network.links(of: form)
      let present = folding.present[form]
      let part: L
      if isFirst {
        let y = explainedBack(network, plan, links, b, size, work)
        part = product(at, y, size)
        blend(to, present, y, absent, b, size)
        isFirst = false
      } else {
        part = addBack(network, plan, step, links, present, at, b, size, to, work)
      }
      folding.posterior[form] = present * (part * perZ)
    }
    size = before
  }

  /// Adds what one form makes of what remains; returns how much of the evidence, without its
  /// weight, has that form.
  private func addBack(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ step: Elimination.Sum,
    _ links: Range<Int>, _ weight: L, _ at: UnsafeMutablePointer<L>, _ b: UnsafeMutablePointer<L>,
    _ after: Int, _ to: UnsafeMutablePointer<L>, _ work: UnsafeMutablePointer<L>
  ) -> L {
    var y = b
    var size = after
    for i in step.opens.reversed() {
      let (no, yes) = opening(network, plan, plan.opened[i], links)
      size /= 2
      blend(work, no, y, yes, y + size, size)
      y = work
    }
    y = explainedBack(network, plan, links, y, size, work)
    for i in step.closes.dropFirst().reversed() {
      let (f, bit) = plan.closed[i]
      closeBack(y, work, half: size, bit: bit, network.strength(links, f))
      y = work
      size *= 2
    }
    guard let first = step.closes.first else {
      addTo(to, weight, y, size)
      return product(at, y, size)
    }
    let (f, bit) = plan.closed[first]
    return addClosing(to, weight, y, at, half: size, bit: bit, network.strength(links, f))
  }

  private func explainedBack(
    _ network: borrowing NoisyOr, _ plan: Elimination, _ links: Range<Int>,
    _ from: UnsafeMutablePointer<L>, _ size: Int, _ work: UnsafeMutablePointer<L>
  ) -> UnsafeMutablePointer<L> {
    var y = from
    for link in links where plan.bitOfLink[link] >= 0 {
      let bit = Int(plan.bitOfLink[link])
      explainBack(y, work, size, bit: bit, strength: network.linkStrength[link])
      y = work
    }
    return y
  }
}
