import Anatomy
import CivilTime
import Journal

/// How long a long journal takes to read and fold: figures in Guides/Journal.md.
struct JournalBenchmark {
  private let count: Int

  init(_ arguments: [String]) { count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000 }

  func run() {
    let start = Instant(milliseconds: 1_480_000_000_000)
    var entries = [Entry(id: "e-0", at: start, offset: .utc, what: .episodeStarted)]
    for number in 1..<count {
      let at = start + .minutes(number * 52)
      entries.append(
        Entry(id: "e-\(number)", at: at, offset: .utc, what: .painRated(.of(number % 11))))
    }
    let lines = entries.map { $0.line }
    let clock = ContinuousClock()
    for _ in 0..<5 {
      var reading = Reading(lines: [String]())
      let read = clock.measure { reading = Reading(lines: lines) }
      var folded = Diary()
      let fold = clock.measure { folded = Diary(reading) }
      print(
        "\(folded.entries.count) entries: read \(milliseconds(read)) ms, fold \(milliseconds(fold)) ms"
      )
    }
  }

  private func milliseconds(_ span: Duration) -> Int64 {
    span.components.seconds * 1000 + span.components.attoseconds / 1_000_000_000_000_000
  }
}
