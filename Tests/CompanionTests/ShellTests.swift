import Anatomy
import Care
import Companion
import Evidence
import Findings
import Markup
import Safety
import Testing

/// What stands around every view: going back, updates, storage, the number to call.
@Suite struct ShellTests {
  @Test func `back leads the way one came, and does not lead forward again`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.went(.atlas).code)
    browser.send(Message.went(.muscle(.piriformis)).code)
    let before = browser.effects.count
    browser.tap("Go back")
    #expect(browser.shows("Search by name or place"))
    #expect(
      browser.effects[before...].contains { effect in
        if case .route(let hash, let replace) = effect {
          hash == "#/atlas" && replace
        } else {
          false
        }
      })
    browser.tap("Go back")
    #expect(browser.shows("Where does it hurt?"))
  }

  @Test func `what fits is not told before it is known where it hurts and how it began`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.went(.points).code)
    #expect(browser.shows("First show where it hurts"))
    browser.send(Message.went(.press).code)
    #expect(browser.shows("First show where it hurts"))
    browser.tap("Go on")
    #expect(browser.shows("Where does it hurt?"))
    browser.drawAndBegin()
    browser.send(Message.went(.points).code)
    #expect(browser.shows("What it may be") && browser.shows("None of this is a diagnosis."))
  }

  @Test(arguments: [Route.points, .press])
  func `what safety forbids is told before what is still to be told`(_ route: Route) {
    var browser = Browser()
    browser.passSafety()
    browser.give(.footDrop, .yes)
    browser.send(Message.went(route).code)
    #expect(browser.shows("No pressing for now"))
    #expect(browser.shows("You told: One foot drops or drags"))
  }

  @Test func `getting ready while nothing happens changes nothing that is seen or kept`() {
    var browser = Browser()
    let (view, effects) = (browser.app.html(), browser.effects.count)
    browser.send("host.idle")
    #expect(browser.app.html() == view)
    #expect(browser.effects.count == effects)
  }

  @Test func `the browser's own back goes the same way`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.went(.atlas).code)
    browser.send("host.back", "#/draw")
    #expect(browser.shows("Where does it hurt?"))
    browser.send("host.back", "#/there-is-no-such-view")
    #expect(browser.shows("Welcome back"))
  }

  @Test func `every view has a way on: back, the start page, or the next step`() {
    var browser = Browser()
    browser.passSafety()
    browser.drawAndBegin()
    for route in Route.every {
      browser.send(Message.went(route).code)
      #expect(browser.has("Unknot, start page"), "\(route.code)")
      #expect(browser.has("Settings"), "\(route.code)")
    }
  }

  @Test func `a new version is not offered and not taken in a session, wherever one looks`() {
    var browser = Browser()
    browser.reachSession()
    browser.send("host.updateReady")
    for route in [Route.session, .atlas, .home] {
      browser.send(Message.went(route).code)
      #expect(!browser.shows("A new version is ready"), "\(route.code)")
      let before = browser.effects.count
      browser.send(Message.settings(.updateAccepted).code)
      #expect(!browser.effects[before...].contains(.applyUpdate), "\(route.code)")
    }
    browser.send(Message.session(.sessionHeard(.ended(confirmed: false))).code)
    browser.wait(seconds: 1)
    browser.send(Message.session(.sessionHeard(.ended(confirmed: true))).code)
    browser.send(Message.went(.atlas).code)
    #expect(browser.shows("A new version is ready"))
    browser.tap("Use it")
    #expect(browser.effects.last == .applyUpdate)
  }

  @Test func `the answer about keeping the journal is told and stays in the settings`() {
    for (answer, words) in [("yes", "the browser keeps them"), ("no", "may delete them")] {
      var browser = Browser()
      browser.send(Message.went(.settings).code)
      browser.tap("Keep it safe")
      #expect(browser.effects.contains(.persist))
      browser.send("host.persisted", answer)
      #expect(browser.shows(words))
    }
  }

  @Test func `each region has its number to call, by a link`() {
    for (index, number) in EmergencyNumber.all.enumerated() {
      var browser = Browser()
      browser.tap("Start")
      browser.send("choose emergency", "\(index)")
      browser.tap("Chest pain, short of breath")
      browser.tap("Chest pain or a tight chest")
      #expect(
        browser.page.elements.contains { $0["href"] == "tel:" + number.number.text },
        "\(number.region)")
    }
  }

  @Test func `without a network the app says that all works`() {
    var browser = Browser()
    browser.send("host.offline")
    browser.send(Message.went(.settings).code)
    #expect(browser.shows("You are offline"))
    browser.send("host.online")
    #expect(!browser.shows("You are offline"))
  }

  @Test func `how far the journey is stands on each of its views`() {
    var browser = Browser()
    browser.tap("Start")
    #expect(browser.shows("Step 1 of 6: Safety first"))
    browser.passLists()
    #expect(browser.shows("Step 2 of 6: Where it hurts"))
    browser.drawAndBegin()
    browser.skipQuestions()
    #expect(browser.shows("Step 4 of 6: What it may be"))
    browser.findByPressing()
    #expect(browser.shows("Step 5 of 6: Find it"))
  }
}
