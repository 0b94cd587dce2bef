import Anatomy
import Foundation
import Safety
import Testing

@testable import Atlas

private let folder = ProcessInfo.processInfo.environment["UNKNOT_EVIDENCE"]

@Suite struct ChanceTests {
  @Test func `every muscle and every other cause has its table, in their order`() {
    let muscles = MuscleID.allCases.map { ChanceTable.Subject.muscle($0) }
    let mimics = MimicID.allCases.map { ChanceTable.Subject.mimic($0) }
    #expect(ChanceTable.all.map { $0.cause } == muscles + mimics)
  }

  @Test func `every point has its areas, and the points of a muscle share it`() {
    let points = ChanceTable.all.flatMap { $0.points }
    #expect(points.map { $0.point } == PointID.allCases)
    for table in ChanceTable.all where !table.points.isEmpty {
      #expect(abs(table.points.reduce(0) { $0 + $1.share } - 100) <= 2)
    }
  }

  @Test func `each table knows every answer that it lists, and no word is lost`() {
    for table in [ChanceTable.background] + ChanceTable.all {
      var answers = 0
      table.eachAnswer { _, _, chance in
        answers += 1
        #expect((0...1).contains(chance.share))
      }
      #expect(answers == numbers(in: table.answers), "\(String(describing: table.cause))")
    }
  }

  @Test func `each table knows every area and every flag that it lists`() {
    for table in [ChanceTable.background] + ChanceTable.all {
      var flags = 0
      table.eachFlag { _, chance in
        flags += 1
        #expect((0...1).contains(chance.share))
      }
      #expect(flags == numbers(in: table.flags), "\(String(describing: table.cause))")
      var areas = 0
      table.eachArea { _, _ in areas += 1 }
      #expect(areas == numbers(in: table.areas))
      for point in table.points {
        var areas = 0
        point.eachArea { _, chance in
          areas += 1
          #expect(chance.share > 0 && chance.share < 1)
        }
        #expect(areas == numbers(in: point.areas) && areas > 0)
      }
    }
  }

  @Test func `the answers of a choice sum to one, in the background and under every cause`() {
    for table in [ChanceTable.background] + ChanceTable.all {
      var sums = [Double](repeating: 0, count: Question.all.count)
      var listed = sums
      table.eachAnswer { question, _, chance in
        sums[question] += chance.share
        listed[question] += 1
      }
      for (number, question) in Question.all.enumerated()
      where listed[number] > 1 && !question.multiple {
        #expect(abs(sums[number] - 1) < 0.03, "\(question.id.rawValue)")
      }
    }
  }

  @Test func `the background answers every question`() {
    var seen: Set<Int> = []
    ChanceTable.background.eachAnswer { question, _, _ in seen.insert(question) }
    #expect(seen.count == Question.all.count)
  }

  @Test func `a study's ratio is read beside the panel's chance`() {
    var studied: [String: Double] = [:]
    let table = ChanceTable.all.first { $0.cause == .mimic(.spinalStenosis) }
    table?.eachAnswer { question, _, chance in
      if let ratio = chance.studied { studied[Question.all[question].id.rawValue] = ratio }
    }
    #expect(studied["sitting-relieves"].map { $0 > 2 && $0 < 7.4 } == true)
    #expect(studied.count >= 3)
  }

  /// Words that are shares: the last of each item.
  private func numbers(in text: StaticString) -> Int {
    var count = 0
    for line in text.description.split(separator: "\n") {
      for item in line.split(separator: ",") where !item.allSatisfy({ $0 == " " }) {
        #expect(item.last.map { $0.isNumber || $0 == "~" } == true, "\(item)")
        count += 1
      }
    }
    return count
  }
}

@Suite(.enabled(if: folder != nil)) struct ChanceFilesTests {
  @Test func `the tables agree with the panel's file, as far as they are rounded`() throws {
    let path = try #require(folder) + "/estimates.json"
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    let causes = try #require((value as? [String: Any])?["causes"] as? [String: [String: Any]])
    #expect(causes.count == ChanceTable.all.count)
    for table in ChanceTable.all {
      let id =
        switch table.cause {
        case .muscle(let id): id.rawValue
        case .mimic(let id): id.rawValue
        case nil: ""
        }
      let row = try #require(causes[id])
      let answers = try #require(row["answers"] as? [String: [String: [Double]]])
      table.eachAnswer { question, answer, chance in
        let question = Question.all[question]
        let wanted = answers[question.id.rawValue]?[question.answers[answer].rawValue]?.first
        #expect(near(chance.share, wanted), "\(id) \(question.id.rawValue)")
      }
      let flags = try #require(row["flags"] as? [String: [Double]])
      table.eachFlag { flag, chance in
        #expect(near(chance.share, flags[flag.rawValue]?.first), "\(id) \(flag.rawValue)")
      }
    }
  }

  private func near(_ share: Double, _ wanted: Double?) -> Bool {
    guard let wanted else { return false }
    return abs(share - wanted) <= max(0.06 * wanted, 0.0002)
  }
}
