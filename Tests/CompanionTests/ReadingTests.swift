import Anatomy
import Atlas
import Care
import Findings
import Markup
import Reasoning
import Safety
import TestSupport
import Testing

@testable import Companion

/// No screen asks for more than eight years of school.
///
/// Every screen of 30 words and more, as it is rendered. Left out: Latin names, titles of sources.
@Suite struct ReadingTests {
  private func check(
    _ name: String, _ node: Node, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = node.reading
    let reading = ReadingGrade.of(text)
    #expect(
      reading.isPlain,
      "\(name): grade \(reading.grade): \(ReadingGrade.hardest(text).prefix(8).map { $0.sentence })",
      sourceLocation: sourceLocation)
  }

  private func journey() -> Browser {
    var browser = Browser()
    browser.reachPoints(areas: .leftButtock)
    return browser
  }

  @Test func `every view with its examples is plain`() {
    var browser = journey()
    for route in Route.every {
      browser.send(Message.went(route).code)
      check(route.code, browser.page)
    }
    check("welcome", Browser().page)
  }

  @Test func `a hard text is found`() {
    let text = "Anticoagulation contraindicates ischaemic compression of myofascial structures, "
    check("short", p { text })
    #expect(!ReadingGrade.of(p { String(repeating: text, count: 5) }.reading).isPlain)
  }

  @Test(arguments: MuscleID.allCases) func `every muscle is told plainly`(_ id: MuscleID) {
    var model = journey().app.model
    check(id.rawValue, muscleView(model, .of(id)))
    for point in Muscle.of(id).points {
      model.openPart = "point-" + point.id.rawValue
      check(point.id.rawValue, muscleView(model, .of(id)))
    }
  }

  @Test(arguments: MimicID.allCases) func `every other cause is told plainly`(_ id: MimicID) {
    let model = journey().app.model
    check(id.rawValue, mimicView(model, .of(id)))
    check("its fit: " + id.rawValue, causeView(model, .mimic(id, nil)))
  }

  @Test(arguments: PointID.allCases) func `every point is told plainly`(_ id: PointID) {
    let model = journey().app.model
    for side in TriggerPoint.of(id).sides {
      check(id.rawValue, causeView(model, .point(id, side)))
      check("press " + id.rawValue, pressStep(model, id, side))
    }
  }

  @Test(arguments: QuestionID.allCases) func `every question is told plainly`(_ id: QuestionID) {
    check(id.rawValue, questionView(journey().app.model, Question.of(id)))
  }

  @Test(arguments: RedFlagID.allCases)
  func `what a yes to a safety question opens is plain`(_ flag: RedFlagID) {
    for answer in [SafetyAnswer.yes, .yesEmergency, .yesSameDay] {
      var browser = Browser()
      browser.tap("Start")
      browser.give(flag, answer)
      for route in [Route.followUps, .help, .home, .press] {
        browser.send(Message.went(route).code)
        check("\(flag.rawValue) \(answer.rawValue) \(route.code)", browser.page)
      }
    }
  }

  @Test func `preparing and every moment of a session are plain`() {
    var browser = Browser()
    browser.reachSession()
    var seconds = 0
    while browser.has("Stop") && seconds < 900 {
      check("session at \(seconds) s", browser.page)
      browser.wait(seconds: 2)
      seconds += 2
    }
    check("after the session", browser.page)
  }
}
