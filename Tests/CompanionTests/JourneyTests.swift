import Anatomy
import Atlas
import Companion
import Findings
import JSONText
import Journal
import Reasoning
import Safety
import Testing

/// The way of a person through the app, by the words on the screen.
@Suite struct JourneyTests {
  @Test func `the first view says what this is, what it is not, and who has not reviewed it`() {
    let browser = Browser()
    #expect(browser.shows("not a diagnosis"))
    #expect(browser.shows("no clinician has reviewed"))
    #expect(browser.shows("stays on this device"))
  }

  @Test func `a well person passes the safety questions in a tap a group`() {
    var browser = Browser()
    browser.tap("Start")
    var taps = 0
    while browser.page.control("None of these") != nil && taps < 20 {
      browser.tap("None of these")
      taps += 1
    }
    #expect(taps == RedFlagGroup.all.count + 1)  // and one for the contraindications
    #expect(browser.shows("Where does it hurt?"))
  }

  @Test func `from a painted pain to a released point, and back after a reload`() throws {
    var browser = Browser()
    browser.reachPoints(areas: .leftButtock)
    #expect(browser.shows("Points that fit"))
    browser.tap("Find it by pressing")
    var presses = 0
    while browser.has("Sore, and it is my pain") && presses < 30 {
      let felt = presses == 0 ? "Sore, and it is my pain" : "Nothing special"
      browser.tap(felt)
      presses += 1
    }
    #expect(presses > 0)
    #expect(browser.shows("This is the point to work on"))
    browser.tap("Release it")
    browser.passRecheck()
    #expect(browser.shows("Get ready"))
    browser.send(Message.prepare(.painBeforeRated(6)).code)
    browser.tap("Start")
    #expect(browser.shows("Warm up"))
    browser.releaseWith(ratings: [6, 5, 4, 3, 3, 3, 3])
    #expect(browser.shows("Pain right now"))
    browser.send(Message.session(.painAfterRated(3)).code)
    browser.tap("Save and finish")
    #expect(browser.shows("Day by day"))
    #expect(browser.shows("Pain 6 before, 3 after."))
    browser.start()
    browser.send(Message.went(.log).code)
    #expect(browser.shows("Pain 6 before, 3 after."))
  }

  @Test func `a killed tab loses nothing of a half-made drawing`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.drawing(.regionPainted(.of(.groin, beside: .right))).code)
    browser.start()
    #expect(browser.shows("Where does it hurt?"))
    #expect(browser.shows("Right groin"))
  }

  @Test func `a session goes on after a reload in the middle of it`() {
    var browser = Browser()
    browser.reachSession()
    browser.tap("Skip this step")
    browser.wait(seconds: 30)
    browser.start()
    #expect(browser.has("Stop"))
  }

  @Test func `shooting pain closes the place and stops nothing else`() {
    var browser = Browser()
    browser.reachPoints()
    browser.tap("Find it by pressing")
    browser.tap("Shooting or tingling")
    while browser.has("Nothing special") { browser.tap("Nothing special") }
    #expect(browser.shows("The guide has closed that place"))
  }

  @Test func `a press of a place that was not offered changes nothing`() {
    var browser = Browser()
    browser.reachPoints()
    let before = browser.lines.count
    browser.send(Message.press(.pressFelt(.soleusLower, .right, .familiar)).code)
    #expect(browser.lines.count == before)
  }

  @Test(
    arguments: [
      [], Array("{".utf8), Array("null".utf8), Array("{\"now\":1}".utf8), [0xFF, 0xFE],
      Array("{\"now\":1e99,\"offset\":0,\"on\":\"begin\",\"value\":null}".utf8),
      Array("{\"now\":0,\"offset\":0,\"on\":\"host.imported\",\"value\":\"{cut\"}".utf8),
      Array("{\"now\":0,\"offset\":0,\"on\":\"host.back\",\"value\":\"#/🦵\"}".utf8),
      Array("{\"now\":0,\"offset\":99999,\"on\":\"host.tick\",\"value\":null}".utf8),
    ] as [[UInt8]])
  func `bytes that are no event lose nothing`(_ bytes: [UInt8]) {
    var browser = Browser()
    browser.passSafety()
    browser.drawAndBegin()
    let lines = browser.lines.count
    browser.sendRaw(bytes)
    browser.send(Message.went(.draw).code)
    #expect(browser.lines.count == lines)
    #expect(browser.shows("Left buttock, upper outer"))
  }

  @Test func `deleting asks once more, and then everything is gone`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.went(.settings).code)
    browser.tap("Delete everything")
    #expect(!browser.lines.isEmpty)
    browser.tap("Delete everything")
    #expect(browser.lines.isEmpty)
    #expect(browser.shows("Pain in the back, buttock, hip or leg?"))
  }

  @Test func `an export read into an empty app brings everything back`() throws {
    var browser = Browser()
    browser.passSafety()
    browser.drawAndBegin()
    browser.send(Message.settings(.exportAsked).code)
    let file = try #require(
      browser.effects.compactMap { effect -> String? in
        if case .export(_, let text, _) = effect { text } else { nil }
      }.last)
    var other = Browser()
    other.send("host.imported", file)
    #expect(other.shows("added"))
    other.send(Message.went(.draw).code)
    #expect(other.lines.count == browser.lines.count)
  }

  @Test func `a damaged line is kept aside and told, and the rest is there`() {
    var browser = Browser()
    browser.passSafety()
    browser.drawAndBegin()
    browser.damageLastLine()
    browser.start()
    #expect(browser.shows("One line of the journal is damaged"))
    browser.send(Message.went(.safety(0)).code)
    #expect(browser.shows("Sudden illness"))
  }

  @Test func `start over begins a new episode and keeps the journal`() {
    var browser = Browser()
    browser.passSafety()
    browser.drawAndBegin()
    let before = browser.lines.count
    browser.send(Message.went(.settings).code)
    browser.tap("Start over")
    browser.tap("Start over")
    #expect(browser.lines.count > before)
    #expect(browser.shows("Sudden illness"))
  }

  @Test func `left and right are both written on the figure's controls`() {
    var browser = Browser()
    browser.passSafety()
    browser.tap("Pick from a list instead", orElse: ())
    for side in ["Left", "Right"] {
      #expect(browser.has("\(side) buttock, upper outer"))
    }
  }

  @Test func `nothing is called fine before the safety questions are answered`() {
    for route in Route.every {
      var browser = Browser()
      browser.tap("Start")
      browser.send(Message.went(route).code)
      #expect(!browser.shows("Nothing you told us needs a doctor"), "\(route.code)")
      browser = Browser()
      browser.send(Message.went(route).code)
      #expect(!browser.shows("Nothing you told us needs a doctor"), "\(route.code)")
    }
  }

  @Test func `an emergency is told at the tap, and a mistake can be mended`() {
    var browser = Browser()
    browser.tap("Start")
    browser.send(Message.safety(.flagToggled(.generalEmergency)).code)
    #expect(browser.shows("Get help now"))
    #expect(browser.shows("Call 112"))
    browser.tap("Change:")
    browser.send(Message.safety(.flagToggled(.generalEmergency)).code)
    browser.tap("None of these")
    #expect(!browser.shows("Get help now"))
  }
}
