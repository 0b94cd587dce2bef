import Anatomy
import Atlas
import Findings
import Foundation
import Reasoning
import Safety

/// How sure the ranking is against how often it is right, on simulated patients: each has one cause,
/// drawn by the panel's frequencies, and draws and answers as the panel has it, with chances moved
/// as far as the panel lay apart. It shows whether the numbers keep their word where the tables are
/// roughly right; it says nothing about real people.
struct CalibrationBenchmark {
  private let count: Int
  private let seed: UInt64
  private let asked = 6

  init(_ arguments: [String]) {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    count = numbers.first ?? 1000
    seed = UInt64(numbers.dropFirst().first ?? 1)
  }

  func run() {
    var random = SplitMix(seed: seed)
    let tables = ChanceTable.all
    var background: [Int: [Chance?]] = [:]
    fill(&background, from: .background)
    // For each tenth: the sum of what was said, how many, how often so.
    var bins = [(sum: Double, n: Int, hits: Int)](repeating: (0, 0, 0), count: 10)
    var first = 0
    var third = 0
    for _ in 0..<count {
      let table = pick(tables, using: &random)
      let findings = patient(table, background, using: &random)
      let names = AccuracyBenchmark.collapsed(
        Reasoner.standard.ranked(findings, reasons: false))
      let own = name(of: table)
      for entry in names {
        let bin = min(Int(entry.p * 10), 9)
        bins[bin].sum += entry.p
        bins[bin].n += 1
        if entry.name == own { bins[bin].hits += 1 }
      }
      let rank = names.firstIndex { $0.name == own } ?? 99
      first += rank == 0 ? 1 : 0
      third += rank < 3 ? 1 : 0
    }
    print("patients \(count), seed \(seed): first \(first), among three \(third)")
    for (i, bin) in bins.enumerated() where bin.n > 0 {
      let said = String(format: "%.3f", bin.sum / Double(bin.n))
      let so = String(format: "%.3f", Double(bin.hits) / Double(bin.n))
      print("  \(i * 10)–\(i * 10 + 10) %: said \(said), so \(so), n \(bin.n)")
    }
  }

  private func name(of table: ChanceTable) -> String {
    switch table.cause {
    case .muscle(let id): id.rawValue
    case .mimic(let id): id.rawValue
    case nil: ""
    }
  }

  private func pick(_ tables: [ChanceTable], using random: inout SplitMix) -> ChanceTable {
    var left = Double.random(in: 0..<tables.reduce(0) { $0 + $1.of1000 }, using: &random)
    for table in tables {
      left -= table.of1000
      if left < 0 { return table }
    }
    return tables[tables.count - 1]
  }

  private func fill(_ shares: inout [Int: [Chance?]], from table: ChanceTable) {
    var read = shares
    table.eachAnswer { question, answer, chance in
      var row = read[question] ?? Question.all[question].answers.map { _ in nil }
      row[answer] = chance
      read[question] = row
    }
    shares = read
  }

  private func patient(
    _ table: ChanceTable, _ background: [Int: [Chance?]], using random: inout SplitMix
  ) -> Findings {
    var areas: [(RegionID, Chance)] = []
    if table.points.isEmpty {
      table.eachArea { areas.append(($0, $1)) }
    } else {
      var left = Double.random(in: 0..<100, using: &random)
      let point = table.points.first { point in
        left -= point.share
        return left < 0
      }
      (point ?? table.points[0]).eachArea { areas.append(($0, $1)) }
    }
    let isOneSided = Double.random(in: 0..<100, using: &random) < table.oneSided
    let sides = isOneSided ? [Bool.random(using: &random) ? Side.left : .right] : Side.pair
    var findings = Findings()
    while findings.drawing.isEmpty {
      for (region, chance) in areas {
        for side in sides where happens(chance, using: &random) {
          let area = Area.of(region, beside: side)
          if !findings.drawing.contains(where: { $0.area == area }) {
            findings.drawing.append(DrawnArea(area))
          }
        }
      }
    }
    var shares = background
    fill(&shares, from: table)
    for number in Question.all.indices.shuffled(using: &random).prefix(asked) {
      let question = Question.all[number]
      guard let row = shares[number], question.mayBeAsked(in: findings) else { continue }
      if let yes = question.answers.firstIndex(of: .yes), question.answers.contains(.no),
        let chance = row[yes], row.compactMap({ $0 }).count == 1
      {
        let answer: AnswerID = happens(chance, using: &random) ? .yes : .no
        findings.answers.append(Answered(question.id, [answer]))
        continue
      }
      for (answer, chance) in zip(question.answers, row) {
        guard let chance, happens(chance, using: &random) else { continue }
        findings.answers.append(Answered(question.id, [answer]))
        break
      }
    }
    return findings
  }

  /// True by a chance that is moved, in odds, as far as the panel lay apart.
  private func happens(_ chance: Chance, using random: inout SplitMix) -> Bool {
    let width =
      switch chance.agreement {
      case .close: 0.2
      case .apart: 0.5
      case .farApart: 1.0
      }
    let p = min(max(chance.share, 0.0005), 0.9995)
    let odds = p / (1 - p) * exp(Double.random(in: -width...width, using: &random))
    return Double.random(in: 0..<1, using: &random) < odds / (1 + odds)
  }
}
