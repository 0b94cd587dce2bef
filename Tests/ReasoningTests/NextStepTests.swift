import Anatomy
import Atlas
import Findings
import Safety
import Testing

@testable import Reasoning

struct NextStepTests {
  @Test func `an emergency stops the search and keeps the ranking`() throws {
    let area = try #require(Area(.lowerLumbar, .left))
    let findings = Findings(drawing: [DrawnArea(area)])
    let ranking = ranked(findings, asking: Asking(atEmergency: true))
    #expect(ranking.next == .stop(.safety))
    #expect(ranking.causes == ranked(findings).causes)
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `nothing forbidden, done or derived is ever offered`(seed: UInt64) {
    var findings = Findings.sample(seed: seed, areas: 1...6)
    var asking = Asking()
    for _ in 0..<6 {
      switch ranked(findings, asking: asking).next {
      case .press(let point, let side, let bits):
        #expect(bits >= Strengths().leastGain.value)
        #expect(TriggerPoint.of(point).care.hands != nil)
        #expect(!asking.closedPlaces.contains(PressPlace(point, side)))
        #expect(!findings.presses.contains { $0.point == point && $0.side == side })
        if seed.isMultiple(of: 2) {
          asking.closedPlaces.insert(PressPlace(point, side))
        } else {
          findings.presses.append(Press(point, side, .nothing))
        }
      case .question(let id, _):
        #expect(Question.of(id).mayBeAsked(in: findings))
        #expect(!findings.answers.contains { $0.question == id })
        #expect(!asking.closedQuestions.contains(id))
        #expect(![.ageBand, .sex, .painDrawingSpread].contains(id))
        if seed.isMultiple(of: 2) {
          asking.closedQuestions.insert(id)
        } else {
          findings.answers.append(Answered(id, [.notSure]))
        }
      case .stop: return
      }
    }
  }

  @Test func `where nothing may be pressed, only questions are asked`() throws {
    let area = try #require(Area(.buttockUpperOuter, .left))
    let next = ranked(
      Findings(drawing: [DrawnArea(area)]), asking: Asking(mayPress: false)
    ).next
    if case .press = next { Issue.record("a press was offered") }
  }

  @Test func `a nerve answer closes the place and the tissue it shares`() throws {
    let area = try #require(Area(.buttockUpperOuter, .left))
    var findings = Findings(drawing: [DrawnArea(area, isWorst: true)])
    findings.presses = [Press(.piriformisMedial, .left, .nerve)]
    var asking = Asking(closedQuestions: Set(QuestionID.allCases))
    while case .press(let point, let side, _) = ranked(findings, asking: asking).next {
      #expect(!(side == .left && (point == .piriformisMedial || point == .piriformisN2016Tailbone)))
      asking.closedPlaces.insert(PressPlace(point, side))
    }
  }

  @Test func `the cap ends the search exactly at its number of steps`() throws {
    let area = try #require(Area(.buttockUpperOuter, .left))
    var findings = Findings(drawing: [DrawnArea(area)])
    findings.presses = [Press(.soleusLower, .right, .nothing)]
    #expect(ranked(findings, asking: Asking(cap: 1)).next == .stop(.cap))
    if case .stop(let stop) = ranked(findings, asking: Asking(cap: 2)).next {
      #expect(stop != .cap)
    }
  }

  @Test func `the step names the two causes that it tells apart`() throws {
    let area = try #require(Area(.buttockLowerOuter, .left))
    let ranking = ranked(Findings(drawing: [DrawnArea(area, isWorst: true)]))
    #expect(ranking.separates.count == 2)
    #expect(Set(ranking.separates).count == 2)
    let listed = Set(ranking.causes.prefix(5).map { $0.cause })
    #expect(ranking.separates.allSatisfy { listed.contains($0) })
  }
}
