import Assessment
import Findings
import Foundation
import Reasoning

/// Times the whole ranking, case by case.
struct SpeedBenchmark {
  private let cases: [Case]

  init(_ options: Options) throws { cases = try CaseFile.all(at: options.path + "/cases.ndjson") }

  func run() {
    var seconds: [(Double, String, Int)] = []
    for one in cases {
      let findings = one.findings(presses: true)
      _ = ranked(findings)
      let begin = DispatchTime.now().uptimeNanoseconds
      _ = ranked(findings)
      let end = DispatchTime.now().uptimeNanoseconds
      seconds.append((Double(end - begin) * 1e-6, one.id, findings.drawing.count))
    }
    seconds.sort { $0.0 < $1.0 }
    let text = { (x: Double) in String(format: "%.2f ms", x) }
    print(
      "ranking n \(seconds.count) median \(text(seconds[seconds.count / 2].0))",
      "p95 \(text(seconds[Int(0.95 * Double(seconds.count - 1))].0))")
    for slow in seconds.suffix(5) { print("  \(slow.1) \(slow.2) areas \(text(slow.0))") }
  }
}
