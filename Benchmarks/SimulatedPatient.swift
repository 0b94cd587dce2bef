import Anatomy
import Atlas
import Findings
import Foundation
import Safety

/// A person with one cause, who draws and answers as the panel has it, with chances moved as far as
/// the panel lay apart. Who draws one area more than others do draws the others more too. It shows
/// whether the numbers keep their word where the tables are roughly right; it says nothing about
/// real people.
struct SimulatedPatient {
  let table: ChanceTable
  /// The person, the drawing and the time since it began; no red flag.
  let start: Findings
  /// What the person answers to each question, if asked.
  let answers: [QuestionID: Answered]

  /// The name of the muscle or other cause.
  var name: String {
    switch table.cause {
    case .muscle(let id): id.rawValue
    case .mimic(let id): id.rawValue
    case nil: ""
    }
  }

  /// True where what it is asks for nobody.
  var isBenign: Bool {
    switch table.cause {
    case .mimic(let id): Mimic.of(id).action == .selfCare
    case .muscle, nil: true
    }
  }

  /// Picks the cause by how common the panel has it.
  init(using random: inout SplitMix) {
    let tables = ChanceTable.all
    let all = tables.reduce(0) { $0 + $1.of1000 }
    var left = Double.random(in: 0..<all, using: &random)
    let table = tables.first { table in
      left -= table.of1000
      return left < 0
    }
    self.init(table ?? tables[0], using: &random)
  }

  init(_ table: ChanceTable, using random: inout SplitMix) {
    self.table = table
    var person = Person()
    var answers: [QuestionID: Answered] = [:]
    for (number, question) in Question.all.enumerated() {
      guard let row = Self.rows(of: table)[number] else { continue }
      let given = Self.answer(question, row, using: &random)
      switch question.id {
      case .ageBand: person.age = given.flatMap { Self.ages[$0] }
      case .sex: person.sex = given == .female ? .female : .male
      case .painDrawingSpread: break
      case _: answers[question.id] = Answered(question.id, given.map { [$0] } ?? [])
      }
    }
    self.answers = answers
    start = Findings(
      person: person, days: Self.days(table, using: &random),
      drawing: Self.drawing(table, using: &random),
      safety: Dictionary(uniqueKeysWithValues: RedFlagID.allCases.map { ($0, .no) }))
  }

  /// What the panel has of each question, the background where the cause's table has nothing.
  private static func rows(of table: ChanceTable) -> [[Chance?]?] {
    var rows = [[Chance?]?](repeating: nil, count: Question.all.count)
    for table in [ChanceTable.background, table] {
      var own = [[Chance?]?](repeating: nil, count: Question.all.count)
      table.eachAnswer { question, answer, chance in
        var row = own[question] ?? Question.all[question].answers.map { _ in nil }
        row[answer] = chance
        own[question] = row
      }
      for (i, row) in own.enumerated() where row != nil { rows[i] = row }
    }
    return rows
  }

  private static func answer(
    _ question: Question, _ row: [Chance?], using random: inout SplitMix
  ) -> AnswerID? {
    let listed = row.compactMap { $0 }
    if listed.count == 1, let yes = question.answers.firstIndex(of: .yes), let chance = row[yes] {
      return happens(chance, 0, using: &random) ? .yes : .no
    }
    let weights = row.map { chance in chance.map { moved($0, 0, using: &random) } ?? 0 }
    var left = Double.random(in: 0..<max(weights.reduce(0, +), 1e-9), using: &random)
    for (answer, weight) in zip(question.answers, weights) {
      left -= weight
      if left < 0 { return answer }
    }
    return nil
  }

  private static let ages: [AnswerID: Int] = [
    .under30: 25, .from30To49: 40, .from50To59: 55, .from60To69: 65, .from70: 76,
  ]

  private static func days(_ table: ChanceTable, using random: inout SplitMix) -> Double {
    var left = Double.random(in: 0..<table.began.reduce(0, +), using: &random)
    for (share, days) in zip(table.began, [1.0, 4, 20, 100, 400]) {
      left -= share
      if left < 0 { return days }
    }
    return 20
  }

  private static func drawing(
    _ table: ChanceTable, using random: inout SplitMix
  ) -> [DrawnArea] {
    var areas: [(RegionID, Chance)] = []
    if table.points.isEmpty {
      table.eachArea { areas.append(($0, $1)) }
    } else {
      var left = Double.random(in: 0..<table.points.reduce(0) { $0 + $1.share }, using: &random)
      let point = table.points.first { point in
        left -= point.share
        return left < 0
      }
      (point ?? table.points[0]).eachArea { areas.append(($0, $1)) }
    }
    let isOneSided = Double.random(in: 0..<100, using: &random) < table.oneSided
    let sides = isOneSided ? [Bool.random(using: &random) ? Side.left : .right] : Side.pair
    let extent = Double.random(in: -1...1, using: &random)
    var drawing: [DrawnArea] = []
    while drawing.isEmpty {
      for (region, chance) in areas {
        for side in sides where happens(chance, extent, using: &random) {
          let area = Area.of(region, beside: side)
          if !drawing.contains(where: { $0.area == area }) { drawing.append(DrawnArea(area)) }
        }
      }
    }
    return drawing
  }

  private static func happens(
    _ chance: Chance, _ shift: Double, using random: inout SplitMix
  ) -> Bool {
    Double.random(in: 0..<1, using: &random) < moved(chance, shift, using: &random)
  }

  /// A chance moved, in odds, as far as the panel lay apart.
  private static func moved(
    _ chance: Chance, _ shift: Double, using random: inout SplitMix
  ) -> Double {
    let width =
      switch chance.agreement {
      case .close: 0.2
      case .apart: 0.5
      case .farApart: 1.0
      }
    let p = min(max(chance.share, 0.0005), 0.9995)
    let odds = p / (1 - p) * exp(shift + Double.random(in: -width...width, using: &random))
    return odds / (1 + odds)
  }
}
