import Anatomy
import Companion
import JSONText
import Journal
import Markup
import Safety
import Testing

/// The start page of somebody who comes back, the page for a clinician, and how it goes.
@Suite struct TodayTests {
  private static let day: Int64 = 86_400_000

  /// The next day after a drawing.
  private static var nextDay: Browser {
    var browser = Browser()
    browser.reachPoints()
    browser.now += day
    browser.start()
    return browser
  }

  /// The next day after a session at one place.
  private static var afterSession: Browser {
    var browser = SessionViewTests.holding
    browser.tap("5")
    browser.wait(seconds: 5)
    browser.tap("Stop")
    browser.wait(seconds: 1)
    browser.tap("Yes, end it")
    browser.wait(seconds: 1)
    browser.send(Message.session(.painAfterRated(4)).code)
    browser.tap("Save and finish")
    browser.now += day
    browser.start()
    return browser
  }

  private func last(_ kind: String, _ browser: Browser) -> JSONValue? {
    browser.lines.last { $0.line.contains("\"kind\":\"\(kind)\"") }
      .flatMap { try? JSONValue.parsed($0.line) }
  }

  @Test func `another day opens at its start page, with the pain of today in one tap`() {
    var browser = Self.nextDay
    #expect(browser.shows("Welcome back"))
    #expect(browser.shows("Usual pain today"))
    browser.send(Message.checkIn(.painToday(4)).code)
    #expect(last("checked-in", browser)?["pain"] == .number(4))
    browser.send(Message.checkIn(.painToday(3)).code)
    #expect(last("checked-in", browser)?["pain"] == .number(3))
    #expect(browser.has("Say more about today"))
  }

  @Test func `the place that was pressed last is one tap away`() {
    var browser = Self.afterSession
    #expect(browser.has("Press again"), "\(browser.text.prefix(800))")
    browser.tap("Press again")
    let opens = browser.effects.contains {
      if case .route(let hash, _) = $0 { hash.contains("prepare") } else { false }
    }
    #expect(opens)
  }

  @Test func `after a week without pain it offers to close, and is quiet then`() {
    var browser = Self.nextDay
    for _ in 0..<7 {
      #expect(!browser.has("Close this episode"))
      browser.send(Message.checkIn(.painToday(0)).code)
      browser.now += Self.day
      browser.start()
    }
    browser.tap("Close this episode")
    #expect(last("episode-ended", browser) != nil)
    #expect(!browser.shows("Usual pain today"))
  }

  @Test func `a new pain stands beside the open one, and one can turn back`() {
    var browser = Self.nextDay
    browser.tap("A new pain somewhere else")
    while browser.has("None of these") { browser.tap("None of these") }
    browser.drawAndBegin([.of(.calfUpper, beside: .right)])
    browser.tap("Unknot, start page")
    browser.tap("Turn to the other pain: ")
    #expect(last("episode-chosen", browser) != nil)
    browser.start()
    #expect(browser.has("Turn to the other pain: Right"), "\(browser.text.prefix(900))")
  }

  @Test func `a warning sign of one pain holds for the other, also on a later day`() {
    var browser = Self.nextDay
    browser.tap("A new pain somewhere else")
    browser.give(.cauda, .yesEmergency)
    browser.tap("Unknot, start page")
    #expect(browser.shows("Get help now"))
    browser.send(Message.checkIn(.painChosen(0)).code)
    #expect(browser.shows("Get help now"))
    browser.now += 3 * Self.day
    browser.start()
    #expect(browser.shows("Get help now"))
    // A mistake can be mended where it was made.
    browser.tap("Look at the other pain")
    #expect(browser.shows("Get help now"))
    #expect(browser.has("Look at the other pain"))
  }

  @Test func `all of a day is kept, and what is left out is not`() {
    var browser = Self.nextDay
    browser.send(Message.went(.checkIn).code)
    browser.send(Message.checkIn(.checkInPain(5)).code)
    browser.tap("Say more (you may leave this out)")
    browser.send(Message.checkIn(.checkInWorst(8)).code)
    browser.fill("One thing that the pain makes hard", "  walking to work ")
    browser.send(Message.checkIn(.checkInAbility(3)).code)
    browser.send(Message.checkIn(.checkInSlept(.woken)).code)
    browser.send(Message.checkIn(.checkInChanged(.slightlyBetter)).code)
    browser.fill("A note for yourself", "stairs are bad")
    browser.tap("Save")
    let told = last("day-told", browser)
    #expect(told?["worst"] == .number(8))
    #expect(told?["ability"] == .number(3))
    #expect(told?["sleep"] == .string("woken"))
    #expect(told?["change"] == .string("slightly-better"))
    #expect(told?["note"] == .string("stairs are bad"))
    #expect(last("hindered-chosen", browser)?["text"] == .string("walking to work"))
    var short = Self.nextDay
    short.send(Message.went(.checkIn).code)
    short.send(Message.checkIn(.checkInPain(5)).code)
    short.tap("Save")
    #expect(last("day-told", short) == nil)
  }

  @Test func `the page for a clinician is reached from the start page, help and an emergency`() {
    var browser = Self.nextDay
    browser.tap("For a clinician")
    #expect(browser.shows("Pain report, "))
    browser.fill("What you want to ask", "Is it a nerve?")
    #expect(browser.shows("Is it a nerve?"))
    browser.tap("Print")
    #expect(browser.effects.contains(.print))
    browser.tap("Share as text")
    let shared = browser.effects.contains {
      if case .share(_, let text) = $0 { text.contains("Is it a nerve?") } else { false }
    }
    #expect(shared)
    browser.send(Message.went(.help).code)
    browser.tap("Take this along")
    browser.give(.cauda, .yesEmergency)
    browser.tap("Unknot, start page")
    browser.tap("Say this when you call")
    #expect(browser.shows("YES, emergency: "))
  }

  @Test(arguments: [
    (ReportForm.page, ".html", "<!DOCTYPE html>"), (.fhir, ".json", "\"Bundle\""),
    (.table, ".csv", "date,what,pain"), (.reviews, ".ics", "BEGIN:VCALENDAR"),
    (.reminders, ".ics", "RRULE:FREQ=DAILY"),
  ])
  func `the page goes out in other forms`(form: ReportForm, ending: String, words: String) {
    var browser = Self.nextDay
    browser.send(Message.report(.reportSaved(form)).code)
    let isThere = browser.effects.contains { effect in
      guard case .export(let name, let bytes, _) = effect else { return false }
      return name.hasSuffix(ending) && String(decoding: bytes, as: UTF8.self).contains(words)
    }
    #expect(isThere)
  }

  @Test func `the course is a picture, words and a table`() {
    var browser = Self.afterSession
    browser.send(Message.checkIn(.painToday(3)).code)
    browser.send(Message.went(.log).code)
    #expect(browser.shows("people start on bad days"))
    #expect(browser.shows("Each point, before and after"))
    browser.tap("The same as a table")
    #expect(browser.shows("Day Pain Sessions"))
    let pictures = browser.page.elements.filter { $0["class"] == "plot" }
    #expect(!pictures.isEmpty)
    #expect(pictures.allSatisfy { $0["aria-label"]?.isEmpty == false })
  }
}
