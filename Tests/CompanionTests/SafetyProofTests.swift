import Anatomy
import Companion
import Evidence
import Findings
import Journal
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

  /// Every tick and every answer to its question that asks for the emergency number while nothing
  /// else is known.
  static let signs: [(SafetySign, Said)] = SafetySign.all.flatMap { sign -> [(SafetySign, Said)] in
    guard sign.flag != nil else { return [] }
    let answers = (sign.clarify?.answers ?? []).map { Said($0.sets, option: $0.id.text) }
    let all = answers + [Said(sign.clarify?.notSure ?? sign.sets)]
    return all.filter { said in
      var record = SafetyRecord()
      record.answer(sign, said)
      return record.answers(knowing: SafetyFacts()).advice.level == .emergency
    }.map { (sign, $0) }
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

  @Test func `every single sign of an emergency stands before every view, in its own words`() {
    #expect(Self.signs.count >= 40)
    for (sign, said) in Self.signs {
      var browser = Self.midway
      browser.write(.signAnswered(sign, said, isAgain: false))
      for route in Route.every {
        var there = browser
        there.send(Message.went(route).code)
        expectHelpOnly(there, "\(sign.code) at \(route.code)")
      }
      browser.send(Message.went(.help).code)
      #expect(browser.shows(sign.short.text), "\(sign.code) is not told for the call")
    }
  }

  @Test(arguments: emergencies.filter { $0.1 != .notSure })
  func `an emergency outlasts every message but a changed answer`(
    _ flag: RedFlagID, _ answer: SafetyAnswer
  ) {
    var browser = Self.midway
    browser.give(flag, answer)
    for message in Message.every where !message.answers(flag) {
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
    expectNoPressing(everywhere: browser, "at the gate")
    browser.tap("None of these")
    expectNoPressing(everywhere: browser, "after the gate")
    browser.send(Message.drawing(.regionPainted(.of(.buttockUpperOuter, beside: .left))).code)
    browser.tap("This is where it hurts")
    expectNoPressing(everywhere: browser, "after the drawing")
    browser.send(Message.beginning(.painRated(6)).code)
    browser.send(Message.beginning(.beginningChosen(.thisWeek)).code)
    browser.tap("Go on")
    while browser.has("None of these") {
      expectNoPressing(everywhere: browser, "before \(browser.text.prefix(80))")
      browser.tap("None of these")
    }
    browser.skipQuestions()
    browser.tap("Find it by pressing")
    while browser.has("None of these") {
      expectNoPressing(everywhere: browser, "before \(browser.text.prefix(80))")
      browser.tap("None of these")
    }
    #expect(browser.has("Sore, and it is my pain"), "then it opens")
  }

  /// One answer after the other is taken out of a journal in which pressing is open: those that fit
  /// the drawing close every press, those of the point alone its own.
  @Test func `without any single answer that fits no view opens a press or a session`() {
    var browser = Browser()
    browser.reachPlan()
    #expect(browser.has("Start"))
    let diary = Diary(Reading(lines: browser.lines.map { $0.line }))
    let known = diary.episode?.findings.safetyFacts ?? SafetyFacts()
    var taken = 0
    for entry in diary.entries {
      guard case .signAnswered(let sign, _, let isAgain) = entry.what else { continue }
      var without = browser
      // What was asked twice has two answers; the second alone is missed too.
      for other in diary.entries {
        guard case .signAnswered(sign, _, _) = other.what else { continue }
        if !isAgain || other.id == entry.id { without.remove(id: other.id) }
      }
      without.start()
      #expect(!without.has("Start"), "\(entry.line)")
      guard SafetyRecord().comesUp(sign, known) || sign.stage == .beforePress else { continue }
      expectNoPressing(everywhere: without, entry.line)
      taken += 1
    }
    #expect(taken > 60)
  }

  /// The journal of the first version: 33 flags answered no, and no limit that was not ticked.
  @Test func `a journal of the first version opens nothing before what is new was asked`() {
    let newer: Set<RedFlagID> = [
      .nerveLasting, .suddenSpine, .calfClot, .walkLeg, .groinLump, .lowBelly, .woundAfterOp,
      .hipBoneRisk,
    ]
    var browser = Self.midway
    for line in browser.lines where line.line.contains("-answered") {
      browser.remove(id: line.id)
    }
    for flag in RedFlagID.allCases where !newer.contains(flag) { browser.give(flag, .no) }
    expectNoPressing(everywhere: browser, "first version")
    browser.send(Message.went(.points).code)
    #expect(browser.shows("First the safety questions"))
  }

  @Test func `an imported journal opens nothing that was not asked here`() {
    var other = Browser(device: "00decaf000decaf")
    other.reachPlan()
    var browser = Browser()
    browser.tap("Start")
    browser.tap("None of these")
    browser.take(file: Array(other.lines.map { $0.line }.joined(separator: "\n").utf8))
    expectNoPressing(everywhere: browser, "asked whose it is")
    browser.tap("It is mine")
    expectNoPressing(everywhere: browser, "imported")
  }

  @Test(arguments: RedFlagID.allCases)
  func `a sign for today closes pressing everywhere`(_ flag: RedFlagID) {
    for answer in RedFlag.of(flag).listed
    where RedFlag.of(flag).advice(for: answer).level >= .sameDay {
      var browser = Self.midway
      browser.give(flag, answer)
      expectNoPressing(everywhere: browser, "\(flag.rawValue) \(answer.rawValue)")
    }
  }

  private func expectHelpOnly(_ browser: Browser, _ place: String) {
    let elements = browser.page.elements
    expectNoPressing(elements, place)
    let heading = elements.first { $0.tag == "h1" }?.label ?? ""
    let isOpen =
      ["Settings", "About Unknot", "Sources", "For a clinician"].contains(heading)
      || elements.contains { $0["data-on-click"]?.hasPrefix("list-done ") ?? false }
    #expect(isOpen || heading == "Get help now", "no call for help: \(place)")
  }

  private func expectNoPressing(everywhere browser: Browser, _ place: String) {
    for route in Route.every {
      var there = browser
      there.send(Message.went(route).code)
      expectNoPressing(there.page.elements, "\(place) at \(route.code)")
    }
  }

  private func expectNoPressing(_ elements: [Element], _ place: String) {
    let codes = elements.compactMap { $0["data-on-click"] }
    #expect(
      !codes.contains { $0.hasPrefix("felt ") || $0 == "session-start" || $0 == "session rated 5" },
      "pressing is open: \(place)")
  }
}

extension Message {
  /// True for what changes the answer to a sign of the flag, or of a list that it stands in.
  fileprivate func answers(_ flag: RedFlagID) -> Bool {
    guard case .safety(let message) = self else { return false }
    switch message {
    case .lineToggled(let key), .lineDoubted(let key):
      let line = SafetyList.of(key.list).lines.first { $0.signs.contains(key.sign) }
      return line?.signs.contains { $0.flag == flag } ?? false
    case .signToggled(let key), .signClarified(let key, _): return key.sign.flag == flag
    case .followUpAnswered(let other, _, _), .thenAskAnswered(let other, _): return other == flag
    case .limitFollowUpAnswered, .listFinished, .recheckToggled: return false
    }
  }
}
