import Anatomy
import Companion
import Findings
import Markup
import Reasoning
import Safety
import Testing

// The usual ways through the app, for tests that start further on.

extension [Area] {
  /// Pain of the left buttock as it is often drawn.
  static let leftButtock: [Area] = [
    .of(.buttockUpperOuter, beside: .left), .of(.buttockLowerOuter, beside: .left),
    .of(.sacroiliac, beside: .left),
  ]
}

extension Browser {
  /// From the first view past all safety questions, with nothing ticked.
  mutating func passSafety() {
    tap("Start")
    while page.control("None of these") != nil { tap("None of these") }
  }

  /// Draws one place and says how it began.
  mutating func drawAndBegin(_ areas: [Area] = [.of(.buttockUpperOuter, beside: .left)]) {
    for area in areas { send(Message.drawing(.regionPainted(area)).code) }
    tap("This is where it hurts")
    send(Message.beginning(.painRated(6)).code)
    send(Message.beginning(.beginningChosen(.thisWeek)).code)
    tap("Go on")
  }

  /// From the first view to the likely points: a drawing and no questions.
  mutating func reachPoints(areas: [Area] = [.of(.buttockUpperOuter, beside: .left)]) {
    passSafety()
    drawAndBegin(areas)
    skipQuestions()
  }

  mutating func skipQuestions() {
    if has("Enough questions") { tap("Enough questions") }
  }

  /// Answers a red flag as a person would: tick, then the follow-up.
  mutating func give(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    switch answer {
    case .no, .yesMention, .yesWithinDays: break
    case .notSure: send(Message.safety(.flagDoubted(flag)).code)
    case .yes: send(Message.safety(.flagToggled(flag)).code)
    case .yesSameDay:
      send(Message.safety(.flagToggled(flag)).code)
      send(Message.safety(.followUpAnswered(flag, .sameDay, true)).code)
    case .yesEmergency:
      send(Message.safety(.flagToggled(flag)).code)
      send(Message.safety(.followUpAnswered(flag, .emergency, true)).code)
    }
  }
}

extension Browser {
  /// Says no to the short questions before a session.
  mutating func passRecheck() {
    if has("None of these") { tap("None of these") }
  }

  /// From the first view into a running session.
  mutating func reachSession() {
    reachPlan()
    tap("Start")
  }

  /// From the first view to the plan of the point that was found, with the pain before said.
  mutating func reachPlan(areas: [Area] = [.of(.buttockUpperOuter, beside: .left)]) {
    reachPoints(areas: areas)
    findFamiliar()
    tap("Release it")
    passRecheck()
    send(Message.prepare(.painBeforeRated(5)).code)
  }

  /// From what it may be to a place that gave the familiar pain.
  mutating func findFamiliar() {
    tap("Find it by pressing")
    tap("Sore, and it is my pain")
    while has("Nothing special") { tap("Nothing special") }
  }

  /// Lets a session run to its end and gives a number whenever one is asked for.
  mutating func releaseWith(ratings: [Int]) {
    var left = ratings
    var seconds = 0
    while page.elements.contains(where: { $0["data-key"] == "stop" }) && seconds < 1200 {
      if page.elements.contains(where: { $0["data-key"] == "rating" }), let next = left.first {
        left.removeFirst()
        send("session rated \(next)")
      }
      wait(seconds: 1)
      seconds += 1
    }
  }

  /// A control that may or may not be there.
  mutating func tap(_ label: String, orElse: Void) {
    if has(label) { tap(label) }
  }
}
