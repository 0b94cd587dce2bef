import Anatomy
import Care
import Companion
import Findings
import Markup
import Testing

/// Before a session: choices within limits, and the phone changing hands.
@Suite struct PrepareTests {
  /// On the plan of a point, with the pain before said.
  static let ready: Browser = {
    var browser = Browser()
    browser.reachPlan()
    browser.tap("Change how")
    return browser
  }()

  @Test func `get ready is the plan in four lines and one tap, and nothing is asked twice`() {
    var browser = Browser()
    browser.reachPoints()
    browser.findFamiliar()
    browser.tap("Release it")
    browser.passRecheck()
    #expect(!browser.shows("Pain right now"), "it was rated a moment ago")
    #expect(!browser.shows("With what"), "what may be changed is folded")
    let plan = browser.page.elements.first { $0["class"] == "numbered" }
    #expect(plan?.children.count == 4)
    browser.tap("Start")
    #expect(browser.isRunning)
  }

  @Test func `after an hour the pain is asked anew`() {
    var browser = Browser()
    browser.reachPoints()
    browser.findFamiliar()
    browser.tap("Release it")
    browser.passRecheck()
    browser.now += 61 * 60 * 1000
    browser.send("host.visible")
    #expect(browser.shows("Pain right now"))
    #expect(!browser.has("Start"))
  }

  @Test func `being slim is asked, remembered, and lowers the ache with its reason`() {
    var browser = Self.ready
    #expect(browser.shows("Never above 5 of 10"))
    browser.tap("I am slim")
    #expect(browser.shows("Never above 4 of 10"))
    #expect(browser.shows("With little padding, the bone is close."))
    browser.start()
    browser.tap("Change how")
    #expect(browser.shows("Never above 4 of 10"))
    browser.tap("I am slim")
    #expect(browser.shows("Never above 5 of 10"))
  }

  @Test func `tool, position, pace and length can be changed, and the plan follows`() {
    var browser = Self.ready
    browser.tap("Thumb")
    #expect(browser.shows("Thumb, "))
    #expect(!browser.has("Standing at a wall"), "a thumb needs no wall")
    browser.tap("Lying down")
    browser.tap("Circles only")
    #expect(!browser.shows("hold still"))
    browser.tap("3")  // the pain before has the same name, and comes first
    browser.send(Message.prepare(.roundsChosen(3)).code)
    #expect(!browser.has("60 s"), "three times sixty would pass two minutes")
    browser.tap("30 s")
    browser.start()
    browser.tap("Change how")
    #expect(browser.page.control("30 s")?["aria-pressed"] == "true", "kept over a killed page")
  }

  @Test func `the short questions hold for the day, and a mistake can be mended`() {
    var browser = Self.ready
    browser.now += 86_400_000
    browser.send("host.visible")
    #expect(browser.shows("Since last time"))
    browser.tap("Anything from the first list")
    #expect(browser.shows("Is any of this new or worse?"))
    browser.tap("None of these")
    browser.tap("Alcohol or calming drugs in you now")
    browser.tap("Go on")
    #expect(browser.shows("No pressing for now"))
    #expect(browser.shows("You told: Alcohol or calming drugs in you now."))
    browser.tap("Change what you said of today")
    browser.tap("Alcohol or calming drugs in you now")
    browser.tap("None of these", orElse: ())
    browser.tap("Nothing new", orElse: ())
    #expect(browser.shows("Get ready"))
    #expect(!browser.has("Start"), "the pain before is asked anew")
  }

  @Test func `what no limit allows changes nothing`() {
    var browser = Self.ready
    let before = browser.text
    for code in ["hold 9999", "hold -5", "rounds 99", "way roller sitting", "stop-word 77"] {
      browser.send(code)
    }
    browser.send(Message.prepare(.roundsChosen(2)).code)
    browser.send(Message.prepare(.holdChosen(60)).code)
    #expect(browser.text == before)
  }

  @Test func `a sound check tells what to expect`() {
    var browser = Self.ready
    browser.tap("Sound check")
    browser.wait(seconds: 3)
    #expect(browser.shows("Heard it?"))
    browser.tap("OK")
    browser.tap("Silent")
    browser.tap("Sound check")
    #expect(browser.shows("the words stand large"))
  }

  @Test func `a helper reads and asks before the session opens, and gives the phone back`() {
    var browser = Self.ready
    browser.tap("A helper")
    #expect(!browser.has("Start"))
    browser.send(Message.prepare(.sessionStarted).code)
    #expect(!browser.isRunning, "not before the helper has asked")
    browser.tap("red")
    browser.tap("Hand the phone to your helper")
    for words in [
      "You are the helper", "Did you go through the safety questions today?",
      "You can say stop at any time", "Your stop word: “red”", "Lean in with your weight",
    ] { #expect(browser.shows(words), "\(words)") }
    browser.tap("Not all yes")
    #expect(browser.shows("Get ready"))
    browser.tap("Hand the phone to your helper")
    browser.start()
    #expect(browser.shows("You are the helper"), "kept over a killed page")
    browser.tap("All asked, all yes: start")
    browser.wait(seconds: 1)
    browser.tap("I am warm")
    browser.wait(seconds: 26)
    #expect(browser.shows("What number do they say?"))
    browser.tap("“red” was said")
    #expect(browser.shows("Stop. Take your hands away."))
    #expect(!browser.shows("Pain right now"))
    browser.tap("I was pressed: go on")
    #expect(browser.shows("Pain right now"))
  }

  @Test func `not more points than a session holds can be added`() {
    var browser = Browser()
    browser.reachPoints(areas: [
      .of(.buttockUpperOuter, beside: .left), .of(.sacroiliac, beside: .left),
      .of(.buttockUpperOuter, beside: .right),
    ])
    browser.findByPressing()
    for _ in 0..<30 {
      if browser.has("Sore, and it is my pain") {
        browser.tap("Sore")
      } else if browser.has("Keep searching") {
        browser.tap("Keep searching")
      }
      browser.passLists()
    }
    browser.tap("Release it")
    browser.passRecheck()
    var added = 0
    while let next = browser.page.elements.first(where: {
      $0["data-on-click"]?.hasPrefix("also ") == true && $0["aria-pressed"] == "false"
    })?["data-on-click"], added < 9 {
      browser.send(next)
      added += 1
    }
    #expect(added == 2)
  }
}
