import Findings
import Foundation
import Reasoning

/// Runs the cases of a network file and writes times and results, as the peers do.
struct InferenceBenchmark {
  private let options: Options
  private let file: File

  init(_ options: Options) throws {
    self.options = options
    let data = try Data(contentsOf: URL(fileURLWithPath: options.path))
    file = try JSONDecoder().decode(File.self, from: data)
  }

  func run(question: Bool) throws {
    var links: [(cause: Int, finding: Int, strength: Double)] = []
    for (f, finding) in file.findings.enumerated() {
      for (parent, strength) in zip(finding.parents, finding.link) {
        links.append((parent, f, strength))
      }
    }
    let net = NoisyOrNet(
      priors: file.causes.map { $0.prior }, leaks: file.findings.map { $0.leak }, links: links,
      exactWidth: options.named["width"].flatMap { Int($0) })
    let limit = options.named["n"].flatMap { Int($0) } ?? file.cases.count
    let cases = file.cases.prefix(limit)
    var seconds: [Double] = []
    var results: [[Double]] = []
    var error = 0.0
    // The first round warms up; the peers do the same.
    for round in 0...1 {
      for one in cases {
        let begin = DispatchTime.now().uptimeNanoseconds
        let result: [Double]
        if question {
          result = net.gains(present: one.pos, absent: one.neg, candidates: one.cand)
        } else {
          let answer = net.marginals(present: one.pos, absent: one.neg)
          result = answer.posterior
          error = max(error, answer.error)
        }
        let end = DispatchTime.now().uptimeNanoseconds
        if round == 1 {
          seconds.append(Double(end - begin) * 1e-9)
          results.append(result)
        }
      }
    }
    let sorted = seconds.sorted()
    let milliseconds = { (x: Double) in String(format: "%.4f", x * 1e3) }
    let mean = seconds.reduce(0, +) / Double(seconds.count)
    print(
      "unknot\(question ? " question" : "") n=\(seconds.count)",
      "median=\(milliseconds(sorted[sorted.count / 2])) ms",
      "p95=\(milliseconds(sorted[Int(0.95 * Double(sorted.count - 1))])) ms",
      "mean=\(milliseconds(mean)) ms max=\(milliseconds(sorted[sorted.count - 1])) ms",
      "stated error \(error)")
    if let out = options.named["out"] {
      let result = Result(name: "unknot", eig: question, seconds: seconds, results: results)
      try JSONEncoder().encode(result).write(to: URL(fileURLWithPath: out))
    }
  }

  private struct File: Decodable {
    struct Cause: Decodable { let prior: Double }
    struct Finding: Decodable {
      let leak: Double
      let parents: [Int]
      let link: [Double]
    }
    struct Case: Decodable {
      let pos: [Int]
      let neg: [Int]
      let cand: [Int]
    }
    let causes: [Cause]
    let findings: [Finding]
    let cases: [Case]
  }

  private struct Result: Encodable {
    let name: String
    let eig: Bool
    let seconds: [Double]
    let results: [[Double]]
  }
}
