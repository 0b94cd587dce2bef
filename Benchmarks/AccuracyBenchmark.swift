import Anatomy
import Assessment
import Atlas
import Findings
import Foundation
import Reasoning
import Safety

/// Scores a folder of published cases: how often the right muscle or other cause leads, and how
/// often it is among the first three, with and without presses.
struct AccuracyBenchmark {
  private let cases: [Case]
  private let expected: [Expected]
  private let lists: Bool
  private let reasoner: Reasoner

  init(_ options: Options) throws {
    cases = try CaseFile.all(at: options.path + "/cases.ndjson")
    expected = try Expected.all(at: options.path + "/expected.ndjson")
    lists = options.named["list"] != nil
    var strengths = Strengths()
    let changes = (options.named["set"] ?? "").split(separator: ",").map {
      $0.split(separator: "=").map { String($0) }
    }
    strengths.visit { name, value in
      for change in changes where change[0] == name { value = Double(change[1]) ?? value }
    }
    reasoner = Reasoner(strengths)
  }

  func run() {
    for withPresses in [true, false] {
      let score = score(reasoner, presses: withPresses)
      print("presses \(withPresses ? "on " : "off"):", score.text)
    }
  }

  struct Score {
    var counts: [String: (n: Int, first: Int, third: Int)] = [:]
    var reciprocal = 0.0
    var n = 0

    var text: String {
      ["trigger-point", "mimic"].map { kind in
        let (n, first, third) = counts[kind] ?? (0, 0, 0)
        return "\(kind) n \(n) top-1 \(share(first, n)) top-3 \(share(third, n))"
      }.joined(separator: " | ") + String(format: " | MRR %.2f", reciprocal / Double(max(n, 1)))
    }

    private func share(_ k: Int, _ n: Int) -> String {
      let (low, high) = wilson(k, n)
      return "\(k) (\(percent(Double(k) / Double(max(n, 1)))), \(percent(low))–\(percent(high)))"
    }

    private func percent(_ p: Double) -> String { String(format: "%.0f %%", p * 100) }
  }

  func score(_ reasoner: Reasoner, presses: Bool) -> Score {
    var score = Score()
    for (one, wanted) in zip(cases, expected) where wanted.usesForTop1 {
      let ranking = reasoner.ranked(one.findings(presses: presses))
      let names = AccuracyBenchmark.collapsed(ranking)
      let right = Set(wanted.accept.muscles + wanted.accept.mimics)
      let rank = names.firstIndex { right.contains($0.name) }.map { $0 + 1 }
      var count = score.counts[wanted.kind] ?? (0, 0, 0)
      count.n += 1
      if rank == 1 { count.first += 1 }
      if let rank, rank <= 3 { count.third += 1 }
      score.counts[wanted.kind] = count
      score.n += 1
      score.reciprocal += rank.map { 1 / Double($0) } ?? 0
      if lists, rank != 1 {
        let top = names.prefix(4).map { "\($0.name) \(String(format: "%.2f", $0.p))" }
        let p = names.first { right.contains($0.name) }?.p ?? 0
        print(
          "  \(one.id) rank \(rank.map { "\($0)" } ?? "-") p \(String(format: "%.3f", p))",
          "wanted \(right.sorted()) got \(top)")
      }
    }
    return score
  }

  /// Muscles and other causes with their highest probability, best first, sides disregarded.
  static func collapsed(_ ranking: Ranking) -> [(name: String, p: Double)] {
    var names: [(name: String, p: Double)] = []
    for entry in ranking.causes {
      let name =
        switch entry.cause {
        case .point(let id, _): TriggerPoint.of(id).muscle.rawValue
        case .mimic(let id, _): id.rawValue
        }
      if !names.contains(where: { $0.name == name }) { names.append((name, entry.probability)) }
    }
    return names
  }
}

/// Wilson's 95 % interval of a share.
func wilson(_ k: Int, _ n: Int) -> (low: Double, high: Double) {
  guard n > 0 else { return (0, 1) }
  let z = 1.96
  let p = Double(k) / Double(n)
  let count = Double(n)
  let middle = (p + z * z / (2 * count)) / (1 + z * z / count)
  let half =
    z * (p * (1 - p) / count + z * z / (4 * count * count)).squareRoot() / (1 + z * z / count)
  return (max(0, middle - half), min(1, middle + half))
}
