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

  /// Entries in all: tables, and four of the largest to work in.
  var entries: Int { inside + kept + 4 * largest }

  /// Cuts so that least memory is used, or not at all while `limit` entries are enough.
  init(_ plan: Elimination, limit: Int) {
    var sizes: [Int] = []
    sizes.reserveCapacity(plan.steps.count + 1)
    var size = 1
    var total = 0
    var largest = 1
    for step in plan.steps {
      sizes.append(size)
      total += size
      switch step {
      case .open: size *= 2
      case .sum: break
      case .close: size /= 2
      }
      largest = max(largest, size)
    }
    sizes.append(size)
    total += size
    self.largest = largest
    var best = Segments.cut(sizes, at: total)
    var cap = total
    while best.inside + best.kept + 4 * largest > limit, cap > 2 * largest {
      cap -= cap / 4
      let next = Segments.cut(sizes, at: cap)
      if next.inside + next.kept < best.inside + best.kept { best = next }
    }
    starts = best.starts
    inside = best.inside
    kept = best.kept
  }

  private static func cut(_ sizes: [Int], at cap: Int) -> (
    starts: [Int], inside: Int, kept: Int
  ) {
    var starts = [0]
    var inside = 0
    var kept = sizes[0]
    var run = sizes[0]
    for t in 1..<max(sizes.count, 1) {
      if run + sizes[t] > cap, t < sizes.count - 1 {
        // The table that ends a segment begins the next.
        inside = max(inside, run + sizes[t])
        starts.append(t)
        kept += sizes[t]
        run = sizes[t]
      } else {
        run += sizes[t]
      }
    }
    starts.append(sizes.count - 1)
    return (starts, max(inside, run), kept)
  }
}
