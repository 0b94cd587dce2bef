import Foundation

/// Measures the reasoning; figures and how they were taken stand in Guides/Inference.md.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "inference": try InferenceBenchmark(Options(arguments)).run(question: false)
    case "question": try InferenceBenchmark(Options(arguments)).run(question: true)
    case "accuracy": try AccuracyBenchmark(Options(arguments)).run()
    case "sensitivity": try SensitivityBenchmark(Options(arguments)).run()
    case "patients": PatientsBenchmark(arguments).run()
    case "memory": try MemoryBenchmark(Options(arguments)).run()
    case "speed": try SpeedBenchmark(Options(arguments)).run()
    case "health": try HealthBenchmark(path: Options(arguments).path).run()
    case "health-fuzz": HealthFuzz(arguments).run()
    default:
      print(
        """
        usage: Benchmarks inference FILE [--out RESULT]   marginals of every case of a network
               Benchmarks question FILE [--out RESULT]    expected gain of every candidate finding
               Benchmarks accuracy FOLDER [--list]        published cases against what is expected
                          [--set NAME=VALUE,…]            … with some strengths changed
               Benchmarks speed FOLDER                    time of a whole ranking, case by case
               Benchmarks memory FOLDER                   growth over 10,000 rankings
               Benchmarks sensitivity FOLDER              every strength halved and doubled
               Benchmarks health EXPORT                   reads an export of Apple Health
               Benchmarks health-fuzz CHANGES [SEED]      reads changed ones
               Benchmarks patients [COUNT [SEED]]         presses until the right point leads
        """)
      exit(64)
    }
  }
}

/// The first argument after the command, and what follows the names that begin with two dashes.
struct Options {
  let path: String
  let named: [String: String]

  init(_ arguments: [String]) throws {
    guard arguments.count > 1 else { throw Missing.path }
    path = arguments[1]
    var named: [String: String] = [:]
    var i = 2
    while i < arguments.count {
      guard arguments[i].hasPrefix("--") else { throw Missing.name(arguments[i]) }
      let hasValue = i + 1 < arguments.count && !arguments[i + 1].hasPrefix("--")
      named[String(arguments[i].dropFirst(2))] = hasValue ? arguments[i + 1] : ""
      i += hasValue ? 2 : 1
    }
    self.named = named
  }

  enum Missing: Error {
    case path
    case name(String)
  }
}
