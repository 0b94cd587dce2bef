import Anatomy
import Assessment
import Atlas
import Findings
import Guidance
import Reasoning
import Safety
import Testing

@testable import Guidance

/// The ranking and the advice are reached in two ways; what the ranking calls likely should not be
/// sent home by the advice.
@Suite struct AgreementTests {
  /// Of the common causes, and of the fourth lumbar root, of which the ranking is as sure.
  @Test func `a drawn pattern that ranks its common cause as likely has the advice of that cause`()
  {
    for mimic in Mimic.ofConcern where mimic.band == .common || mimic.id == .radiculopathyL4 {
      for pattern in mimic.patterns {
        let drawing = pattern.refers.filter { $0.strength == .essential }.map {
          DrawnArea(Area.of($0.region, beside: .left))
        }
        let result = Case(id: "x", findings: Findings(drawing: drawing)).assessed()
        for ranked in result.ranking.causes where ranked.probability >= 0.5 {
          guard case .mimic(let id, _) = ranked.cause, id == mimic.id else { continue }
          #expect(
            result.advice.isAtLeast(Mimic.of(id).advice.withoutReasons),
            "\(mimic.id.rawValue) drawn: \(id.rawValue) \(ranked.probability) fit \(Concern(Mimic.of(id), drawing: drawing, told: []).chance)"
          )
        }
      }
    }
  }
}

extension Advice {
  fileprivate var withoutReasons: Advice {
    Advice(level: level, selfMassage: selfMassage, reasons: [])
  }
}
