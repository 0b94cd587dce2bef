import Activity
import CivilTime

extension HealthText {
  /// What was found, sources merged.
  func result() -> HealthImport {
    let names = sources.names
    let order = names.indices.sorted { a, b in
      sourceRanks[a] != sourceRanks[b] ? sourceRanks[a] < sourceRanks[b] : names[a] < names[b]
    }
    var ranks = [Int](repeating: 0, count: names.count)
    for (rank, source) in order.enumerated() { ranks[source] = rank }
    let merging = Merging(ranks: ranks)
    var totals: [HealthImport.SeriesTotal] = []
    for series in HealthSeries.allCases {
      for (day, amount) in merging.totals(of: stores[HealthText.place(of: series)]) {
        guard let day = HealthText.day(day),
          let total = DayTotal(
            day: day, movement: series.movement, unit: series.unit, amount: amount)
        else { continue }
        totals.append(HealthImport.SeriesTotal(series: series, total: total))
      }
    }
    return HealthImport(
      inventory: inventory(order.map { names[$0] }), totals: totals, report: report)
  }

  private func inventory(_ sources: [String]) -> HealthInventory {
    let typeNames = types.names
    var steps = 0.0
    let isSteps = typeNames.map { HealthSeries.ofRecord($0) == .steps }
    cells.visit { type, _, _, sum in if isSteps[type] { steps += sum } }
    var found: [HealthInventory.Kind] = []
    for (type, kind) in kinds.enumerated() where kind.count > 0 {
      found.append(
        HealthInventory.Kind(
          type: typeNames[type], series: kind.series, count: kind.count,
          first: HealthText.day(kind.firstDay), last: HealthText.day(kind.lastDay)))
    }
    found.sort { $0.count != $1.count ? $0.count > $1.count : $0.type < $1.type }
    return HealthInventory(
      kinds: found, sources: sources, cells: cells.count, writtenSteps: steps)
  }

  /// Nil for a number that stands for no day.
  private static func day(_ number: Int) -> Day? {
    let epoch = Day(Instant(milliseconds: 0), at: .utc)
    return (-farthestDay...farthestDay).contains(number) ? epoch.advanced(by: number) : nil
  }

  /// Some centuries from 1970, so that a damaged date is not taken for one.
  private static let farthestDay = 200_000
}
