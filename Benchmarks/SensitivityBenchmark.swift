import Assessment
import Findings
import Foundation
import Reasoning

/// How far results hang on each number: every one halved and doubled (in odds where it is a
/// chance), and what then happens to the first three and to the score.
struct SensitivityBenchmark {
  private let folder: Options
  private let cases: [Case]

  init(_ options: Options) throws {
    folder = options
    cases = try CaseFile.all(at: options.path + "/cases.ndjson")
  }

  func run() throws {
    var names: [String] = []
    var values: [String: Double] = [:]
    var standard = Strengths()
    standard.visit { name, value in
      names.append(name)
      values[name] = value
    }
    let accuracy = try AccuracyBenchmark(folder)
    let base = first(Reasoner.standard)
    print("number | value | ×½: same first, first three kept, hits | ×2: the same")
    for name in names {
      var row = "\(name) | \(values[name] ?? 0)"
      for factor in [0.5, 2] {
        var strengths = Strengths()
        strengths.visit { other, value in
          guard other == name else { return }
          value = value < 1 ? value * factor / (1 - value + value * factor) : value * factor
        }
        let reasoner = Reasoner(strengths)
        let now = first(reasoner)
        var same = 0
        var kept = 0
        for (a, b) in zip(base, now) {
          if a.first == b.first { same += 1 }
          kept += Set(a).intersection(b).count
        }
        let score = accuracy.score(cases.map { $0.findings }, by: reasoner)
        let hits = score.counts.values.reduce(0) { $0 + $1.first }
        row += " | \(same)/\(base.count), \(kept)/\(base.reduce(0) { $0 + $1.count }), \(hits)"
      }
      print(row)
    }
  }

  private func first(_ reasoner: Reasoner) -> [[String]] {
    cases.map { one in
      AccuracyBenchmark.collapsed(reasoner.ranked(one.findings(presses: true)))
        .prefix(3).map { $0.name }
    }
  }
}
