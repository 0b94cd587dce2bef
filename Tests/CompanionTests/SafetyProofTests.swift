import Companion
import Markup
import Safety
import Testing

/// No ranking, session, setting or host can suppress a red flag: every flag that is an emergency,
/// against every view and every message.
@Suite struct SafetyProofTests {
  /// A person in the middle of everything: past the questions, with a drawing and a press.
  static let midway: Browser = {
    var browser = Browser()
    browser.reachPoints()
    return browser
  }()

  static let emergencies: [(RedFlagID, SafetyAnswer)] = RedFlagID.allCases.flatMap { id in
    RedFlag.of(id).listed.filter { RedFlag.of(id).advice(for: $0).level == .emergency }
      .map { (id, $0) }
  }

  @Test(arguments: emergencies)
  func `an emergency stands before every view`(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    var browser = Self.midway
    browser.give(flag, answer)
    for route in Route.every {
      var there = browser
      there.send(Message.went(route).code)
      expectHelpOnly(there, "\(flag.rawValue) at \(route.code)")
    }
  }

  @Test(arguments: emergencies)
  func `an emergency outlasts every message but a changed answer`(
    _ flag: RedFlagID, _ answer: SafetyAnswer
  ) {
    var browser = Self.midway
    browser.give(flag, answer)
    for message in Message.every {
      var after = browser
      after.send(message.code)
      after.send(Message.went(.press).code)
      expectHelpOnly(after, "\(flag.rawValue) after \(message.code)")
    }
  }

  @Test(arguments: emergencies)
  func `an emergency outlasts a reload`(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    var browser = Self.midway
    browser.give(flag, answer)
    browser.start(path: "#/press")
    expectHelpOnly(browser, flag.rawValue)
  }

  @Test func `no view opens a press or a session before the safety questions are answered`() {
    var browser = Browser()
    browser.tap("Start")
    for route in Route.every {
      var there = browser
      there.send(Message.went(route).code)
      expectNoPressing(there.page.elements, route.code)
    }
  }

  @Test(arguments: RedFlagID.allCases)
  func `a sign for today closes pressing everywhere`(_ flag: RedFlagID) {
    for answer in RedFlag.of(flag).listed
    where RedFlag.of(flag).advice(for: answer).level >= .sameDay {
      var browser = Self.midway
      browser.give(flag, answer)
      for route in Route.every {
        var there = browser
        there.send(Message.went(route).code)
        expectNoPressing(
          there.page.elements, "\(flag.rawValue) \(answer.rawValue) at \(route.code)")
      }
    }
  }

  private func expectHelpOnly(_ browser: Browser, _ place: String) {
    let elements = browser.page.elements
    expectNoPressing(elements, place)
    let heading = elements.first { $0.tag == "h1" }?.label ?? ""
    let isOpen =
      ["Settings", "About Unknot", "Sources"].contains(heading)
      || elements.contains { $0["data-on-click"]?.hasPrefix("flags-done ") ?? false }
    #expect(isOpen || heading == "Get help now", "no call for help: \(place)")
  }

  private func expectNoPressing(_ elements: [Element], _ place: String) {
    let codes = elements.compactMap { $0["data-on-click"] }
    #expect(
      !codes.contains { $0.hasPrefix("felt ") || $0 == "session-start" || $0 == "session rated 5" },
      "pressing is open: \(place)")
  }
}
