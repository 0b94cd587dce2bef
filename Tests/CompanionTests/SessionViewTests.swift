import Anatomy
import Care
import Companion
import Markup
import Safety
import Testing

/// A running session as somebody on the floor meets it.
@Suite struct SessionViewTests {
  /// In the first hold of a session, with the number asked for.
  static let holding: Browser = {
    var browser = Browser()
    browser.reachSession()
    browser.tap("I am warm: go on")
    browser.wait(seconds: 1)
    browser.tap("In place: go on")
    browser.wait(seconds: 6)
    return browser
  }()

  @Test func `in every phase the stop and the pause are there, and what is next can be reached`() {
    var browser = Browser()
    browser.reachSession()
    var phases: Set<String> = []
    for _ in 0..<400 where browser.isRunning {
      phases.insert(browser.page.elements.first { $0.tag == "h1" }?.label ?? "")
      for label in ["Stop", "Pause", "Skip this step", "Once more", "One more press"] {
        #expect(browser.has(label), "\(label) in \(browser.text)")
      }
      browser.wait(seconds: 1)
    }
    #expect(
      phases == [
        "Warm up", "Get in place", "Press in slowly", "Hold", "Small circles", "Let go slowly",
        "Rest", "Move",
      ])
  }

  @Test func `all numbers are asked first, then more, the same or less`() {
    var browser = Self.holding
    #expect(browser.shows("How strong is the ache?"))
    for score in 0...10 { #expect(browser.has("\(score)")) }
    #expect(!browser.has("The same"))
    browser.tap("5")
    browser.wait(seconds: 1)
    #expect(browser.has("More 6") && browser.has("The same 5") && browser.has("Less 4"))
    browser.tap("Less")
    browser.wait(seconds: 1)
    browser.tap("Less")
    #expect(browser.shows("It has eased"))
  }

  @Test func `a stop lets go at once, and only a second word ends`() {
    var browser = Self.holding
    browser.tap("Stop")
    #expect(browser.shows("Let go"))
    #expect(!browser.has("Stop"), "no second tap at the same place")
    for sign in StopSign.allCases { #expect(browser.has(sign.plain)) }
    browser.wait(seconds: 5)
    browser.tap("All is well: go on")
    #expect(browser.isRunning)
    browser.wait(seconds: 1)
    browser.tap("Stop")
    browser.tap("Numb")
    #expect(browser.shows("A nerve is near."))
    #expect(browser.shows("Pain right now"))
  }

  @Test func `every key of a session has one meaning, and all can be switched off`() {
    var browser = Self.holding
    func keys(_ browser: Browser) -> [String] {
      browser.page.elements.flatMap {
        ($0["data-hotkey"] ?? "").split(separator: " ").map { String($0) }
      }
    }
    #expect(Set(keys(browser)).count == keys(browser).count)
    let wanted = (0...9).map { "\($0)" } + ["x", "Space", "s", "Escape", "n", "b", "+"]
    #expect(Set(keys(browser)) == Set(wanted))
    browser.tap("5")
    #expect(Set(keys(browser)) == Set(wanted), "numbers stay keys")
    browser.tap("Switch keys off")
    #expect(keys(browser).isEmpty)
    browser.start()
    #expect(keys(browser).isEmpty, "remembered")
    browser.tap("Switch keys on")
    #expect(!keys(browser).isEmpty)
  }

  @Test func `the picture circles at the pace of the plan`() throws {
    var browser = Self.holding
    browser.tap("5")
    func turn() -> String? {
      browser.page.elements.first { $0.tag == "animateTransform" }?["dur"]
    }
    #expect(turn() == nil)
    browser.wait(seconds: 20)
    #expect(browser.shows("Small circles"))
    #expect(browser.shows("Circle 1 of 10"))
    #expect(turn() == "4000ms")
    browser.wait(seconds: 4)
    #expect(browser.shows("Circle 2 of 10"))
    browser.tap("Pause")
    #expect(turn() == nil)
  }

  @Test func `another sound is taken in the middle of a session`() {
    var browser = Self.holding
    browser.tap("Silent")
    let before = browser.effects.count
    browser.wait(seconds: 40)
    let after = browser.effects.dropFirst(before)
    #expect(after.contains { if case .announce = $0 { true } else { false } })
    #expect(!after.contains { if case .speak = $0 { true } else { false } })
    #expect(!after.contains { if case .tone = $0 { true } else { false } })
  }
}

extension Browser {
  /// True while a session is on screen that is not over.
  var isRunning: Bool { page.elements.contains { $0["data-key"] == "stop" } }
}
