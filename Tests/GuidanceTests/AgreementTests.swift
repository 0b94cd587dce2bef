import Anatomy
import Atlas
import Findings
import Reasoning
import Safety
import Testing

@testable import Guidance

/// What the ranking calls likely is never sent home by the advice.
@Suite struct AgreementTests {
  @Test(arguments: MimicID.allCases)
  func `a drawn pattern that ranks a cause above its threshold has the advice of that cause`(
    id: MimicID
  ) {
    for pattern in Mimic.of(id).patterns {
      let drawing = pattern.refers.filter { $0.strength == .essential }.map {
        DrawnArea(Area.of($0.region, beside: .left))
      }
      let findings = Findings(drawing: drawing)
      let ranking = ranked(findings, reasons: false)
      let advice = findings.advice.following(ranking)
      for ranked in ranking.causes {
        guard case .mimic(let other, _) = ranked.cause,
          ranked.probability >= Mimic.of(other).action.leastChance
        else { continue }
        #expect(advice.isAtLeast(Mimic.of(other).advice.withoutReasons))
      }
    }
  }

  @Test(arguments: MimicID.allCases)
  func `a drawing alone raises no alarm for what needs help today`(id: MimicID) {
    for pattern in Mimic.of(id).patterns {
      let drawing = pattern.refers.filter { $0.strength == .essential }.map {
        DrawnArea(Area.of($0.region, beside: .left))
      }
      #expect(Findings(drawing: drawing).advice.level < .sameDay, "\(id.rawValue)")
    }
  }
}

extension Advice {
  fileprivate var withoutReasons: Advice {
    Advice(level: level, selfMassage: selfMassage, reasons: [])
  }
}
