import Anatomy
import CivilTime
import Companion
import Findings
import Journal
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
  /// From the first view past the gate, with nothing ticked.
  mutating func passSafety() {
    tap("Start")
    passLists()
  }

  /// Past every list of safety questions that follows, with nothing ticked.
  mutating func passLists() {
    for words in ["None of these", "Nothing new"] {
      while page.control(words) != nil { tap(words) }
    }
  }

  /// The same, as far as a list of this name.
  mutating func passLists(until title: String) {
    while has("None of these") && !shows(title) { tap("None of these") }
    if !shows(title) { Issue.record("no list \(title)") }
  }

  /// From the likely points to the first place to press.
  mutating func findByPressing() {
    tap("Find it by pressing")
    passLists()
  }

  /// Draws one place and says how it began.
  mutating func drawAndBegin(_ areas: [Area] = [.of(.buttockUpperOuter, beside: .left)]) {
    for area in areas { send(Message.drawing(.regionPainted(area)).code) }
    tap("This is where it hurts")
    send(Message.beginning(.painRated(6)).code)
    send(Message.beginning(.beginningChosen(.thisWeek)).code)
    tap("Go on")
    passLists()
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

  /// Writes an answer to a red flag as a whole into the journal, as an older version did, and opens
  /// the app anew.
  mutating func give(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    write(.safetyAnswered(flag, answer))
  }

  /// Writes one line into the journal, and opens the app anew.
  mutating func write(_ what: Happening) {
    var diary = Diary(Reading(lines: lines.map { $0.line }))
    let at = Instant(milliseconds: now)
    let entry = diary.note(
      what, id: "given-\(lines.count)", at: at, offset: Offset(minutes: offset) ?? .utc)
    keep(id: entry.id, line: entry.line)
    start()
  }
}

extension Browser {
  /// Says no to the short questions before a session.
  mutating func passRecheck() {
    passLists()
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
    findByPressing()
    tap("Sore, and it is my pain")
    answerPlaces("Nothing special")
  }

  /// Gives the same answer at every place that comes, the safety questions of each first.
  mutating func answerPlaces(_ words: String) {
    passLists()
    while has(words) {
      tap(words)
      passLists()
    }
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
