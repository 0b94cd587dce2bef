import Assessment
import Findings
import Foundation
import Reasoning
import Safety

/// Scores the advice on vignettes with a known level, as Kopka and others measure symptom checkers:
/// how often it is right, how often it is safe (not too mild), and how far its mistakes lean to
/// being too strict.
struct TriageBenchmark {
  private let cases: [Case]
  private let expected: [Wanted]

  private struct Wanted: Decodable {
    let id: String
    let level: String
    let acceptable: [String]
    let benign: Bool?
  }

  init(_ options: Options) throws {
    cases = try CaseFile.all(at: options.path + "/triage.ndjson")
    expected = try String(contentsOfFile: options.path + "/triage_expected.ndjson", encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Wanted.self, from: Data($0.utf8)) }
  }

  func run() {
    var right = 0
    var within = 0
    var under: [String] = []
    var over: [String] = []
    var benign = 0
    var sent = [AdviceLevel: Int]()
    for (one, wanted) in zip(cases, expected) {
      let level = one.assessed().advice.level
      let acceptable = wanted.acceptable.compactMap { AdviceLevel(rawValue: $0) }
      if level.rawValue == wanted.level { right += 1 }
      if acceptable.contains(level) { within += 1 }
      if let least = acceptable.min(), level < least { under.append(wanted.id) }
      if let most = acceptable.max(), level > most { over.append(wanted.id) }
      guard wanted.benign ?? (wanted.level == "self-care") else { continue }
      benign += 1
      sent[level, default: 0] += 1
    }
    let n = cases.count
    let safe = n - under.count
    let wrong = under.count + over.count
    print("vignettes \(n): exact \(right), within what is acceptable \(within)")
    print("accuracy \(share(within, n)), safety \(share(safe, n)),")
    print("inclination to over-triage \(wrong == 0 ? "none wrong" : share(over.count, wrong))")
    let levels = AdviceLevel.allCases.map { "\($0.rawValue) \(sent[$0] ?? 0)" }
    print("benign \(benign): \(levels.joined(separator: ", "))")
    print("too mild \(under), too strict \(over)")
  }

  private func share(_ k: Int, _ n: Int) -> String {
    String(format: "%.0f %%", 100 * Double(k) / Double(max(n, 1)))
  }
}
