import Atlas
import Safety

/// What is counted once, as a number: questions that ask the same in other words are one fact.
enum Fact {
  /// The fact behind a question, as the notes of findings.json join them.
  static func of(_ question: QuestionID) -> Int {
    switch question {
    case .sittingRelieves, .whatEases: number(.sittingRelieves)
    case .bendForwardRelieves, .curlUpEases: number(.bendForwardRelieves)
    case .numbTingle, .numbWhere, .outerThighSkin: number(.numbTingle)
    case .oneFinger, .bonePress: number(.oneFinger)
    default: number(question)
    }
  }

  static func number(_ question: QuestionID) -> Int {
    QuestionID.allCases.firstIndex(of: question) ?? 0
  }

  /// What sets the context of a cause that hardly occurs outside it.
  static func context(_ mimic: MimicID) -> Int {
    QuestionID.allCases.count + (MimicID.allCases.firstIndex(of: mimic) ?? 0)
  }

  static func flag(_ number: Int) -> Int {
    QuestionID.allCases.count + MimicID.allCases.count + number
  }

  /// Where a condition is the source of a fact that a question asks for too.
  static let condition = -1

  /// The place of a cause, by the cause's number.
  static func place(_ cause: Int) -> Int { flag(RedFlagID.allCases.count) + cause }
}
