import Anatomy
import Atlas
import Foundation
import Reasoning
import Safety

/// A case as the contract writes it, read for measuring only; `Assessment` is the strict reader.
struct CaseFile: Decodable {
  let id: String
  let person: Person
  let days: Double?
  let drawing: [Drawn]
  let answers: [String: OneOrMany]
  let safety: [String: String]
  let conditions: [String]
  let presses: [Pressed]

  struct Person: Decodable {
    let age: Int?
    let sex: String?
  }
  struct Drawn: Decodable {
    let region: String
    let side: String
    let worst: Bool?
  }
  struct Pressed: Decodable {
    let point: String
    let side: String
    let felt: String
  }
  enum OneOrMany: Decodable {
    case one(String)
    case many([String])
    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if let one = try? box.decode(String.self) {
        self = .one(one)
      } else {
        self = .many(try box.decode([String].self))
      }
    }
    var all: [String] {
      switch self {
      case .one(let answer): [answer]
      case .many(let answers): answers
      }
    }
  }

  func findings(presses withPresses: Bool) -> Findings {
    var findings = Findings(
      person: Reasoning.Person(
        age: person.age, sex: person.sex.flatMap { Reasoning.Person.Sex(rawValue: $0) }),
      days: days)
    for one in drawing {
      if let region = RegionID(rawValue: one.region), let side = Side(rawValue: one.side),
        let area = Area(region, side)
      {
        findings.drawing.append(DrawnArea(area, isWorst: one.worst ?? false))
      }
    }
    for (question, said) in answers {
      if let id = QuestionID(rawValue: question) {
        findings.answers.append(Answered(id, said.all.compactMap { AnswerID(rawValue: $0) }))
      }
    }
    for (flag, said) in safety {
      if let id = RedFlagID(rawValue: flag) { findings.safety[id] = SafetyAnswer(rawValue: said) }
    }
    findings.conditions = Set(conditions.compactMap { ContraindicationID(rawValue: $0) })
    if withPresses {
      for one in presses {
        if let point = PointID(rawValue: one.point), let side = Side(rawValue: one.side),
          let felt = Felt(rawValue: one.felt)
        {
          findings.presses.append(Press(point, side, felt))
        }
      }
    }
    return findings
  }

  static func all(at path: String) throws -> [CaseFile] { try lines(at: path) }
}

/// What is expected of a case.
struct Expected: Decodable {
  let id: String
  let kind: String
  let accept: Accept
  let usesForTop1: Bool

  struct Accept: Decodable {
    let muscles: [String]
    let mimics: [String]
  }
  enum CodingKeys: String, CodingKey {
    case id, kind, accept
    case usesForTop1 = "use_for_top1"
  }
}

/// One value a line.
func lines<Value: Decodable>(at path: String) throws -> [Value] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    .map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
}
