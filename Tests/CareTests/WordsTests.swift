import Anatomy
import Atlas
import Evidence
import Safety
import TestSupport
import Testing

@testable import Care

@Suite struct WordsTests {
  static let ranges = [PainScore.of(4)...PainScore.of(6), PainScore.of(1)...PainScore.of(2)]

  static let lines: [Line] =
    [
      .warmUp, .settle(again: false), .settle(again: true), .nextSpot, .hold, .circles,
      .askNumber(again: false), .askNumber(again: true),
      .goodAche, .falling, .holdStill, .easeOff(to: .of(7)), .ease(nil), .rest(next: 2, of: 3),
      .restShort,
      .move, .paused, .pausedPressing, .endAsked, .roundAdded, .spotIsFull, .noMoreHere,
    ] + ranges.flatMap { [.rise($0), .aLittleMore($0), .aLittleLess($0)] }
    + SpotEnd.allCases.map { .ease($0) } + Ending.all.map { .over($0) }
    + Phase.allCases.flatMap {
      [.caughtUp($0, isWaiting: true), .caughtUp($0, isWaiting: false)]
    }

  /// Every plan of every point, by every way, presser and side.
  static let plans: [ReleasePlan] = PointID.allCases.flatMap { id in
    TriggerPoint.of(id).sides.flatMap { side -> [ReleasePlan] in
      guard let permission = Sample.permission(id, side) else { return [] }
      return Presser.allCases.flatMap { presser in
        (permission.limits(presser)?.ways ?? []).flatMap { way in
          PressStyle.allCases.map { style in
            permission.plan(PlanChoices(presser: presser, way: way, style: style))
          }
        }
      }
    }
  }

  @Test func `everything the coach can say is short and complete`() {
    var texts: Set<String> = []
    for plan in Self.plans {
      for line in Self.lines { texts.insert(Words(plan).text(line)) }
    }
    for text in texts {
      #expect(text.utf8.count <= Words.longest, "\(text)")
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(!text.contains("  "), "\(text)")
      #expect(CueQueue.patience(for: text) <= CueQueue.longestUtterance)
    }
    #expect(texts.count > 80)
  }

  @Test func `every spoken text is read at grade eight or below`() {
    var texts: Set<String> = []
    for plan in Self.plans {
      for line in Self.lines { texts.insert(Words(plan).text(line)) }
    }
    for text in texts { #expect(ReadingGrade.of(text).grade <= 8, "\(text)") }
  }

  @Test func `the words name the tool, the place and who presses`() throws {
    for plan in Self.plans {
      let words = Words(plan)
      let text = words.text(.settle(again: false)).lowercased()
      #expect(text.contains("helper") == (plan.presser == .helper))
      #expect(text.contains("wall") == (plan.position == .wall))
      let named =
        switch plan.tool {
        case .thumb: "thumb"
        case .twoFingers: plan.presser == .own ? "second finger" : "two fingers"
        case .sideOfFist: plan.presser == .own ? "fist" : "heel of your hand"
        case .ball: "ball"
        case .roller: "roller"
        }
      #expect(text.contains(named), "\(text)")
      #expect(words.text(.circles).contains("roll") == !plan.tool.isHand)
    }
  }

  @Test func `everything shown is read at grade eight or below, with its sources`() {
    let statements: [Statement] =
      StopSign.allCases.map { $0.meaning } + AfterEffect.allCases.map { $0.whatToDo }
      + FollowUpRule.allCases.map { $0.says } + Restraint.allCases.map { $0.why }
      + Recheck.allCases.map { $0.meaning } + PartnerGuide.howTo
      + PartnerGuide.askFirst(.of(.gluteusMaximusCoccygeal))
      + (-10...10).compactMap { fall in
        PainScore(max(fall, 0)).flatMap { before in
          PainScore(max(-fall, 0)).map { BeforeAfter(before: before, after: $0).says }
        }
      }
    for statement in statements {
      #expect(ReadingGrade.of(statement.text).grade <= 8, "\(statement.text)")
      #expect(!statement.sources.isEmpty, "\(statement.text)")
    }
    for text in Recheck.allCases.map({ $0.ask }) {
      #expect(ReadingGrade.of(text).grade <= 8, "\(text)")
    }
  }

  @Test func `a helper asks for a clear yes where the place is private`() {
    for id in PointID.allCases {
      let rule = HelperRule(.of(id))
      let questions = PartnerGuide.askFirst(.of(id))
      #expect(questions.last?.text.contains("private") == rule.needsConsent)
      if TriggerPoint.of(id).partner.text.lowercased().contains("consent") {
        #expect(rule.needsConsent, "\(id)")
      }
    }
  }

  @Test func `where the atlas advises against a partner, none is offered`() {
    for id in PointID.allCases {
      let partner = TriggerPoint.of(id).partner
      if partner.text.contains("Not advised") || partner.text.contains("No partner") {
        #expect(!HelperRule(.of(id)).isAllowed, "\(id)")
      }
    }
  }
}
