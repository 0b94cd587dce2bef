import Anatomy
import Assessment
import Atlas
import Findings
import Foundation
import Reasoning
import Safety

/// Whole journeys of simulated patients: they draw, say no to every red flag, and answer what is
/// asked. Which questions are asked and how many, how often the cause is found, how sure the ranking
/// is against how often it is right, and what the advice is.
struct JourneysBenchmark {
  private let count: Int
  private let seed: UInt64
  private let reasoner: Reasoner

  init(_ arguments: [String]) {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    count = numbers.first ?? 300
    seed = UInt64(numbers.dropFirst().first ?? 1)
    reasoner = Reasoner(Strengths(changed: arguments.filter { $0.contains("=") }))
  }

  func run() {
    var random = SplitMix(seed: seed)
    var drawn = Found()
    var asked = Found()
    var all = Found()
    var reliability = Reliability()
    var times: [QuestionID: Int] = [:]
    var numbers: [Int] = []
    var levels = Levels()
    for _ in 0..<count {
      let patient = SimulatedPatient(using: &random)
      drawn.note(patient, patient.start)
      let journey = Journey(patient.start, reasoner) { id in
        patient.answers[id] ?? Answered(id, [])
      }
      for answered in journey.known.answers { times[answered.question, default: 0] += 1 }
      numbers.append(journey.known.answers.count)
      asked.note(patient, journey.known)
      reliability.note(patient, journey.known)
      levels.note(patient, journey.known)
      all.note(patient, patient.knowing)
    }
    print("patients \(count), seed \(seed); right first, among three")
    print("  drawing \(drawn.text), asking \(asked.text), all answers \(all.text)")
    tell(numbers, times)
    print("advice, nobody with a red flag, after asking: \(levels.text)")
    reliability.tell()
  }

  private func tell(_ numbers: [Int], _ times: [QuestionID: Int]) {
    let sorted = numbers.sorted()
    let histogram = (0...(sorted.last ?? 0)).map { n in "\(n): \(sorted.count { $0 == n })" }
    let mean = Double(sorted.reduce(0, +)) / Double(max(sorted.count, 1))
    print(
      "questions a patient: median \(sorted[sorted.count / 2]),",
      "mean \(String(format: "%.1f", mean)), \(histogram.joined(separator: ", "))")
    let derived: Set<QuestionID> = [.ageBand, .sex, .painDrawingSpread]
    let open = QuestionID.allCases.filter { !derived.contains($0) }
    print(
      "asked at least once: \(open.count { times[$0] != nil }) of \(open.count);",
      "never: \(open.filter { times[$0] == nil }.map { $0.rawValue }.joined(separator: " "))")
    let most = open.sorted { times[$0] ?? 0 > times[$1] ?? 0 }.prefix(12)
    print("most: \(most.map { "\($0.rawValue) \(times[$0] ?? 0)" }.joined(separator: ", "))")
    let before: [QuestionID] = [
      .unaccustomed, .activityKind, .inactiveBefore, .noWarmUp, .moreLoad, .prolongedSitting,
    ]
    print(
      "what brought it on: "
        + before.map { "\($0.rawValue) \(times[$0] ?? 0)" }.joined(separator: ", "))
  }
}

extension SimulatedPatient {
  /// All that the person could tell.
  fileprivate var knowing: Findings {
    var all = start
    for question in Question.all where question.mayBeAsked(in: all) {
      if let answer = answers[question.id] { all.answers.append(answer) }
    }
    return all
  }
}

/// How often the right cause is first, and among three.
private struct Found {
  private var n = 0
  private var first = 0
  private var third = 0

  mutating func note(_ patient: SimulatedPatient, _ findings: Findings) {
    let names = AccuracyBenchmark.collapsed(ranked(findings, reasons: false)).map { $0.name }
    n += 1
    guard let rank = names.firstIndex(of: patient.name) else { return }
    if rank == 0 { first += 1 }
    if rank < 3 { third += 1 }
  }

  var text: String { "\(first)/\(third)" }
}

/// What the advice comes to, by whether the cause asks for anybody.
private struct Levels {
  private var benign: [AdviceLevel: Int] = [:]
  private var other: [AdviceLevel: Int] = [:]
  /// What sent benign ones somewhere the same day.
  private var reasons: [String: Int] = [:]

  mutating func note(_ patient: SimulatedPatient, _ findings: Findings) {
    let advice = Case(id: "x", findings: findings).assessed().advice
    let level = advice.level
    if patient.isBenign {
      benign[level, default: 0] += 1
      for reason in advice.reasons where level >= .sameDay {
        reasons[reason.text, default: 0] += 1
      }
    } else {
      other[level, default: 0] += 1
    }
  }

  var text: String {
    let why = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }
    return "benign \(text(benign)); the others \(text(other));"
      + " benign ones the same day for \(why.joined(separator: ", "))"
  }

  private func text(_ counts: [AdviceLevel: Int]) -> String {
    AdviceLevel.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", ")
  }
}

/// For each tenth: what was said in the mean, how many, and how often it was so.
private struct Reliability {
  private var bins = [(sum: Double, n: Int, hits: Int)](repeating: (0, 0, 0), count: 10)

  mutating func note(_ patient: SimulatedPatient, _ findings: Findings) {
    for entry in AccuracyBenchmark.collapsed(ranked(findings, reasons: false)) {
      let bin = min(Int(entry.p * Double(bins.count)), bins.count - 1)
      bins[bin].sum += entry.p
      bins[bin].n += 1
      if entry.name == patient.name { bins[bin].hits += 1 }
    }
  }

  func tell() {
    print("how sure, how often so:")
    for (i, bin) in bins.enumerated() where bin.n > 0 {
      let said = String(format: "%.3f", bin.sum / Double(bin.n))
      let so = String(format: "%.3f", Double(bin.hits) / Double(bin.n))
      print("  \(i * 10)–\(i * 10 + 10) %: said \(said), so \(so), n \(bin.n)")
    }
  }
}
