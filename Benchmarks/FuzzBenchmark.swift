import Fuzzing

/// Ten million changed texts for the readers of stored and imported data, told in
/// Guides/Measurements.md. A reader that stops the program is found by the program's end.
struct FuzzBenchmark {
  private let count: Int
  private let seed: UInt64

  init(_ arguments: [String]) {
    count = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000_000
    seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
  }

  /// Of a hundred; the draft opens a whole app each time.
  private static let shares: [(reader: Fuzz.Reader, percent: Int)] = [
    (.journal, 50), (.assessCase, 24), (.session, 24), (.draft, 2),
  ]

  func run() {
    for (reader, percent) in FuzzBenchmark.shares {
      var fuzz = Fuzz(seed: seed)
      let clock = ContinuousClock()
      let spent = clock.measure { fuzz.run(reader, count: count / 100 * percent) }
      print(
        "\(reader.rawValue): \(fuzz.read) read, \(fuzz.refused) refused, "
          + "\(fuzz.faults.count) faults, \(spent.components.seconds) s")
      for fault in fuzz.faults { print("  " + fault) }
    }
  }
}
