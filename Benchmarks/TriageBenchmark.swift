import Assessment
import Findings
import Foundation
import Reasoning
import Safety

/// Scores the advice on vignettes and cases with a known level, by the metrics of Kopka and others
/// for symptom checkers: how often it is right (accuracy), how often it is not too mild (safety), and
/// how far its mistakes lean to being too strict (inclination to over-triage).
struct TriageBenchmark {
  private let folder: String

  private struct Wanted: Decodable {
    let id: String
    let level: String
    let acceptable: [String]
    let benign: Bool?
  }

  init(_ options: Options) { folder = options.path }

  func run() throws {
    try score("vignettes", "triage.ndjson", "triage_expected.ndjson", presses: true)
    try score("cases", "cases.ndjson", "expected.ndjson", presses: false)
  }

  private func score(
    _ name: String, _ file: String, _ expectedFile: String, presses: Bool
  ) throws {
    let cases = try CaseFile.all(at: folder + "/" + file)
    let expected = try String(contentsOfFile: folder + "/" + expectedFile, encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Wanted.self, from: Data($0.utf8)) }
    var right = 0
    var under: [String] = []
    var over: [String] = []
    var benign = 0
    var sent = [AdviceLevel: Int]()
    for (one, wanted) in zip(cases, expected) {
      let advice = Case(id: one.id, findings: one.findings(presses: presses)).assessed().advice
      let level = advice.level
      let told = "\(wanted.id) \(level.rawValue): \(advice.reasons.map { $0.text })"
      let acceptable = wanted.acceptable.compactMap { AdviceLevel(rawValue: $0) }
      if level.rawValue == wanted.level { right += 1 }
      if let least = acceptable.min(), level < least { under.append(told) }
      if let most = acceptable.max(), level > most { over.append(told) }
      guard wanted.benign ?? (wanted.level == "self-care") else { continue }
      benign += 1
      sent[level, default: 0] += 1
    }
    let n = cases.count
    let wrong = under.count + over.count
    print(
      "\(name) \(n): exact \(right); accuracy \(share(n - wrong, n)),",
      "safety \(share(n - under.count, n)),",
      "inclination to over-triage \(wrong == 0 ? "none wrong" : share(over.count, wrong))")
    let levels = AdviceLevel.allCases.map { "\($0.rawValue) \(sent[$0] ?? 0)" }
    print("  benign \(benign): \(levels.joined(separator: ", "))")
    print("  too mild \(under), too strict \(over)")
  }

  private func share(_ k: Int, _ n: Int) -> String {
    String(format: "%.0f %%", 100 * Double(k) / Double(max(n, 1)))
  }
}
