import Anatomy
import Care
import Companion
import Markup
import Testing

/// What goes wrong around a session, as the Guide of Care defines it.
@Suite struct SessionFaultTests {
  static var holding: Browser { SessionViewTests.holding }

  private func spoken(_ browser: Browser, from start: Int) -> [String] {
    browser.effects.dropFirst(start).compactMap {
      if case .speak(_, let text, _) = $0 { text } else { nil }
    }
  }

  @Test func `without a voice the words stand large, with tones, from the first sentence on`() {
    var browser = Browser()
    browser.hasSpeech = false
    browser.start()
    browser.reachSession()
    #expect(browser.page.elements.contains { $0["class"] == "said large" })
    #expect(spoken(browser, from: 0).isEmpty)
  }

  @Test func `a voice that fails makes its words large, and is given up after two`() {
    var browser = Self.holding
    browser.wait(seconds: 14)
    browser.send("host.speechFailed", browser.lastSpoken)
    #expect(browser.page.elements.contains { $0["class"] == "said large" })
    browser.tap("5")
    browser.send("host.speechFailed", browser.lastSpoken)
    let start = browser.effects.count
    browser.wait(seconds: 60)
    #expect(spoken(browser, from: start).isEmpty)
    #expect(browser.isRunning)
  }

  @Test func `a refused wake lock is said, and no longer when it is held again`() {
    var browser = Self.holding
    browser.send("host.wakeLock", "refused")
    #expect(browser.shows("may switch the screen off"))
    browser.send("host.wakeLock", "held")
    #expect(!browser.shows("may switch the screen off"))
  }

  @Test func `blocked sound is said until a tap lets it go`() {
    var browser = Self.holding
    browser.send("host.sound", "blocked")
    #expect(browser.shows("holds back the sound"))
    browser.send("host.sound", "missing")
    #expect(browser.shows("plays no tones now"))
    browser.send("host.sound", "heard")
    #expect(!browser.shows("holds back the sound") && !browser.shows("plays no tones"))
  }

  @Test func `a full storage is said, covers nothing, and the session goes into the journal`() {
    var browser = Self.holding
    browser.send("host.saveFailed", "QuotaExceededError")
    #expect(browser.shows("could not be saved"))
    #expect(browser.has("Stop"))
    #expect(!browser.page.elements.contains { $0["class"] == "toast" })
    browser.send("host.saved", "1")
    #expect(!browser.shows("could not be saved"))
    browser.releaseWith(ratings: [6, 5, 4, 4])
    browser.send(Message.session(.painAfterRated(2)).code)
    browser.tap("Save and finish")
    #expect(browser.shows("Pain 5 before, 2 after."))
  }

  @Test func `a killed page comes back in one sentence, with all that was done`() {
    var browser = Self.holding
    browser.tap("5")
    browser.wait(seconds: 10)
    browser.now += 30_000
    let start = browser.effects.count
    browser.start()
    #expect(spoken(browser, from: start).count == 1)
    #expect(browser.shows("Welcome back."))
    #expect(browser.isRunning)
    #expect(browser.has("The same 5"))
  }

  @Test func `hours away mean that the pressure is off, and nothing goes on by itself`() {
    var browser = Self.holding
    browser.tap("5")
    browser.now += 15 * 60_000
    browser.send("host.visible")
    #expect(browser.shows("the pressure is off"))
    browser.wait(seconds: 30)
    #expect(browser.shows("Paused"))
    browser.tap("Go on")
    #expect(browser.shows("Rest"), "what was being held counts as held")
  }

  @Test(arguments: [-3_600_000, -1, 0] as [Int64])
  func `a clock set back takes nothing and adds nothing`(_ step: Int64) {
    var browser = Self.holding
    let before = browser.text
    browser.now += step
    browser.send("host.tick")
    #expect(browser.text == before)
    browser.wait(seconds: 60)
    #expect(browser.shows("Let go slowly") || browser.shows("Rest"))
  }

  @Test func `a clock set forward counts as having been away`() {
    var browser = Self.holding
    browser.now += 3_600_000
    browser.send("host.tick")
    #expect(browser.shows("Paused") || browser.shows("nobody was here"))
  }

  @Test func `another time zone changes nothing in a session`() {
    var browser = Self.holding
    var other = Self.holding
    other.offset = -540
    browser.wait(seconds: 30)
    other.wait(seconds: 30)
    #expect(browser.text == other.text)
  }

  @Test func `a double tap is one tap`() {
    for label in ["Pause", "Skip this step", "Once more", "One more press", "Stop"] {
      var once = Self.holding
      once.tap(label)
      var twice = once
      if twice.has(label) { twice.tap(label) }
      once.wait(seconds: 1)
      twice.wait(seconds: 1)
      #expect(once.text == twice.text, "\(label)")
    }
  }
}

extension Browser {
  fileprivate var lastSpoken: String {
    effects.reversed().lazy.compactMap { if case .speak(let id, _, _) = $0 { id } else { nil } }
      .first ?? ""
  }
}
