import Anatomy
import Atlas
import Findings
import Reasoning
import Safety
import TestSupport

/// Findings to test with, from a seed.
enum Samples {
  /// One thing that can be added to what is known.
  enum Fact {
    case flag(RedFlagID, SafetyAnswer)
    case condition(ContraindicationID)
    case answer(QuestionID, AnswerID)
    case area(DrawnArea)
    case press(Press)
    case age(Int)
    case sex(Person.Sex)
    case days(Double)
  }

  static func fact(using random: inout SplitMix) -> Fact {
    switch Int.random(in: 0...9, using: &random) {
    case 0:
      let flag = RedFlag.all[Int.random(in: 0..<RedFlag.all.count, using: &random)]
      return .flag(flag.id, flag.answers.randomElement(using: &random) ?? .no)
    case 1:
      let ids = ContraindicationID.allCases
      return .condition(ids[Int.random(in: 0..<ids.count, using: &random)])
    case 2, 3, 4:
      let question = Question.all[Int.random(in: 0..<Question.all.count, using: &random)]
      return .answer(question.id, question.answers.randomElement(using: &random) ?? .yes)
    case 5, 6: return .area(DrawnArea(Area.all[Int.random(in: 0..<Area.all.count, using: &random)]))
    case 7:
      let point = TriggerPoint.all[Int.random(in: 0..<TriggerPoint.all.count, using: &random)]
      return .press(
        Press(
          point.id, point.sides.randomElement(using: &random) ?? .left,
          Felt.allCases.randomElement(using: &random) ?? .sore))
    case 8: return .age(Int.random(in: 0...130, using: &random))
    default:
      return Bool.random(using: &random)
        ? .sex(Person.Sex.allCases.randomElement(using: &random) ?? .female)
        : .days(Double(Int.random(in: 0...400, using: &random)))
    }
  }

  static func findings(_ count: Int, using random: inout SplitMix) -> Findings {
    var findings = Findings()
    for _ in 0..<count { findings.add(fact(using: &random)) }
    return findings
  }
}

extension Findings {
  /// Adds a fact; what was told already is not changed.
  mutating func add(_ fact: Samples.Fact) {
    switch fact {
    case .flag(let flag, let answer): if safety[flag] == nil { safety[flag] = answer }
    case .condition(let condition): conditions.insert(condition)
    case .answer(let question, let answer):
      if !answers.contains(where: { $0.question == question }) {
        answers.append(Answered(question, [answer]))
      }
    case .area(let drawn):
      if !drawing.contains(where: { $0.area == drawn.area }) { drawing.append(drawn) }
    case .press(let press): presses.append(press)
    case .age(let age): person.age = person.age ?? age
    case .sex(let sex): person.sex = person.sex ?? sex
    case .days(let told): days = days ?? told
    }
  }
}

extension Advice {
  /// True where neither part is milder than the other advice's.
  func isAtLeast(_ other: Advice) -> Bool {
    level >= other.level && selfMassage >= other.selfMassage
      && other.reasons.allSatisfy { reasons.contains($0) }
  }
}
