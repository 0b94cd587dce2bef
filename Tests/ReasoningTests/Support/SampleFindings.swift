import Anatomy
import Atlas
import Findings
import Safety
import TestSupport

@testable import Reasoning

extension Findings {
  /// Any findings at all, seeded: sensible or not.
  static func sample(seed: UInt64, areas: ClosedRange<Int> = 0...6) -> Findings {
    var random = SplitMix(seed: seed)
    var findings = Findings()
    findings.person.age = [nil, 0, 17, 35, 52, 66, 81, 130].randomElement(using: &random) ?? nil
    findings.person.sex = [nil, .female, .male].randomElement(using: &random) ?? nil
    for _ in 0..<Int.random(in: areas, using: &random) {
      if let area = Area.all.randomElement(using: &random) {
        findings.drawing.append(DrawnArea(area, isWorst: Bool.random(using: &random)))
      }
    }
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      guard let id = QuestionID.allCases.randomElement(using: &random),
        let answer = Question.of(id).answers.randomElement(using: &random)
      else { continue }
      if !findings.answers.contains(where: { $0.question == id }) {
        findings.answers.append(Answered(id, [answer]))
      }
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      guard let point = TriggerPoint.all.randomElement(using: &random),
        let side = point.sides.randomElement(using: &random),
        let felt = Felt.allCases.randomElement(using: &random)
      else { continue }
      findings.presses.append(Press(point.id, side, felt))
    }
    if Bool.random(using: &random), let flag = RedFlagID.allCases.randomElement(using: &random) {
      findings.safety[flag] = SafetyAnswer.allCases.randomElement(using: &random)
    }
    return findings
  }
}

extension Ranking {
  func probability(of cause: Cause) -> Double {
    causes.first { $0.cause == cause }?.probability ?? 0
  }
}
