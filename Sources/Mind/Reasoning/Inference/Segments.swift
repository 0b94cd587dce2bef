/// Which forward tables are kept: all of them where they fit, else the first of each segment, from
/// which the others are made again on the way back.
struct Segments {
  /// The first step of each segment, and the end.
  let starts: [Int]
  /// Entries that the tables of the largest segment take.
  let inside: Int
  /// Entries that the kept first tables take together.
  let kept: Int
  /// Entries of the largest table.
  let largest: Int

  /// Entries in all: tables, and three of the largest to work in.
  var entries: Int { inside + kept + 3 * largest }

  /// Cuts so that least memory is used, or not at all while `limit` entries are enough.
  init(_ plan: Elimination, limit: Int) {
    var sizes: [Int] = []
    sizes.reserveCapacity(plan.steps.count + 1)
    var open = 0
    var total = 0
    for step in plan.steps {
      sizes.append(1 << open)
      total += 1 << open
      if case .sum(let sum) = step { open += sum.opens.count - sum.closes.count }
    }
    sizes.append(1 << open)
    total += 1 << open
    largest = 1 << plan.width
    var best = (starts: [0, sizes.count - 1], inside: total, kept: 1)
    var cap = total
    while best.inside + best.kept + 3 * largest > limit, cap > 2 * largest {
      cap -= cap / 16
      let next = Segments.cut(sizes, at: cap)
      if next.inside + next.kept < best.inside + best.kept { best = next }
    }
    starts = best.starts
    inside = best.inside
    kept = best.kept
  }

  /// Segments of at most `cap` entries whose first tables take the least.
  private static func cut(_ sizes: [Int], at cap: Int) -> (
    starts: [Int], inside: Int, kept: Int
  ) {
    // For each step that a segment may begin with: the least that is kept up to it, and the
    // beginning of the segment before.
    var least = [sizes[0]]
    var from = [0]
    let end = sizes.count - 1
    var begin = 0
    var run = sizes[0]
    for t in 1...end {
      // The table that ends a segment begins the next.
      run += sizes[t]
      while run > cap, begin < t - 1 {
        run -= sizes[begin]
        begin += 1
      }
      var best = begin
      for s in begin..<t where least[s] < least[best] { best = s }
      least.append(least[best] + sizes[t])
      from.append(best)
    }
    var starts = [end]
    while starts[starts.count - 1] > 0 { starts.append(from[starts[starts.count - 1]]) }
    starts.reverse()
    var inside = 0
    for (a, b) in zip(starts, starts.dropFirst()) {
      inside = max(inside, sizes[a...b].reduce(0, +))
    }
    return (starts, inside, least[end] - sizes[end])
  }
}
