import Findings
import Foundation
import Reasoning

/// Ranks the published cases over and over, and tells whether the process grows.
struct MemoryBenchmark {
  private let cases: [Findings]
  private let queries = 10_000

  init(_ options: Options) throws {
    cases = try CaseFile.all(at: options.path + "/cases.ndjson").map { $0.findings(presses: true) }
  }

  func run() {
    // Every case once: the model is made, and the largest tables are taken.
    for findings in cases { _ = ranked(findings) }
    print("after \(cases.count) rankings: \(resident) KB resident")
    for i in 0..<queries {
      _ = ranked(cases[i % cases.count])
      if (i + 1) % (queries / 5) == 0 {
        print("after \(i + 1) more: \(resident) KB resident")
      }
    }
  }

  /// Memory of this process in KB, as Linux tells it; 0 elsewhere.
  private var resident: Int {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter { $0.isNumber }) } ?? 0
  }
}
