/// Totals of days from samples of several sources that count the same movement.
///
/// As the Health app does it: sources have an order; where the times of two samples overlap, only the
/// source that stands first counts there, and of the other only the share of its time that is left.
/// A sample that crosses midnight is shared out by time. What one source writes twice counts once.
/// The order itself is not in the export: a watch stands before a phone, a phone before the rest, as
/// Health sets it up by itself.
struct Merging {
  /// The place of each source in the order; 0 stands first.
  let ranks: [Int]

  /// The total of each day that has any, by its number since 1970.
  func totals(of store: SampleStore) -> [(day: Int, amount: Double)] {
    guard let earliest = store.earliest, let latest = store.latest else { return [] }
    let firstDay = Merging.day(earliest) - 1
    let days = Merging.day(latest) + 1 - firstDay
    var sums = [Double](repeating: 0, count: days + 1)
    var hasAny = [Bool](repeating: false, count: days + 1)
    var window = earliest
    while window <= latest {
      let end = window + Merging.window
      var samples: [Sample] = []
      store.visit(touching: window, end) { samples.append($0) }
      share(samples, from: window, to: end) { day, amount in
        sums[day - firstDay] += amount
        hasAny[day - firstDay] = true
      }
      window = end
    }
    return sums.indices.filter { hasAny[$0] }.map { ($0 + firstDay, sums[$0]) }
  }

  /// Shares samples out to days, as far as they lie from `first` up to `end`.
  func share(
    _ samples: [Sample], from first: Int64, to end: Int64, _ give: (Int, Double) -> Void
  ) {
    let sorted = samples.sorted { precedes($0, $1) }
    var covered: [Span] = []
    var i = 0
    while i < sorted.count {
      let rank = ranks[sorted[i].source]
      var own: [Span] = []
      var place = 0
      let start = i
      while i < sorted.count && ranks[sorted[i].source] == rank {
        let sample = sorted[i]
        if i == start || sample != sorted[i - 1] {
          share(sample, past: covered, &place, from: first, to: end, give)
          own.append(Span(start: sample.start, end: sample.end))
        }
        i += 1
      }
      if i < sorted.count { covered = Merging.union(covered, own) }
    }
  }

  private func precedes(_ a: Sample, _ b: Sample) -> Bool {
    if a.source != b.source { return ranks[a.source] < ranks[b.source] }
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    return a.amount < b.amount
  }

  /// - Parameter place: the first covered span that can still matter; starts only grow.
  private func share(
    _ sample: Sample, past covered: [Span], _ place: inout Int, from first: Int64,
    to end: Int64, _ give: (Int, Double) -> Void
  ) {
    while place < covered.count && covered[place].end <= sample.start { place += 1 }
    if sample.start == sample.end {
      let isCovered = place < covered.count && covered[place].start <= sample.start
      if !isCovered && (first..<end).contains(sample.start) {
        give(Merging.day(sample.start + Int64(sample.offset) * 60), sample.amount)
      }
      return
    }
    var from = sample.start
    var next = place
    while from < sample.end {
      var to = sample.end
      if next < covered.count && covered[next].start < sample.end {
        to = max(covered[next].start, from)
      }
      giveShare(of: sample, from: max(from, first), to: min(to, end), give)
      if next >= covered.count || covered[next].start >= sample.end { break }
      from = max(covered[next].end, from)
      next += 1
    }
  }

  /// Shares out what lies between two times, midnight by midnight.
  private func giveShare(
    of sample: Sample, from start: Int64, to end: Int64, _ give: (Int, Double) -> Void
  ) {
    var from = start
    while from < end {
      let local = from + Int64(sample.offset) * 60
      let day = Merging.day(local)
      let midnight = (Int64(day) + 1) * Merging.dayLength - Int64(sample.offset) * 60
      let to = min(end, midnight)
      give(day, sample.amount * Double(to - from) / Double(sample.end - sample.start))
      from = to
    }
  }

  struct Span {
    let start: Int64
    let end: Int64
  }

  /// Spans that do not touch, in order, of two lists in the order of their starts.
  private static func union(_ a: [Span], _ b: [Span]) -> [Span] {
    var out: [Span] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let takesA = j >= b.count || (i < a.count && a[i].start <= b[j].start)
      let span = takesA ? a[i] : b[j]
      if takesA { i += 1 } else { j += 1 }
      if let last = out.last, span.start <= last.end {
        out[out.count - 1] = Span(start: last.start, end: max(last.end, span.end))
      } else if span.start < span.end {
        out.append(span)
      }
    }
    return out
  }

  static func day(_ seconds: Int64) -> Int {
    Int(seconds >= 0 ? seconds / dayLength : (seconds - dayLength + 1) / dayLength)
  }

  static let dayLength: Int64 = 86400
  /// Four weeks at a time, so that few samples are unpacked at once.
  private static let window: Int64 = 28 * dayLength
}
