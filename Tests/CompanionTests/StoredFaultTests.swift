import Companion
import JSONText
import Safety
import Testing

/// What a file, a clock or a keyboard can bring that nobody meant.
@Suite struct StoredFaultTests {
  private static func line(_ id: String, _ rest: String, at: String = "1789900000000") -> String {
    "{\"v\":1,\"id\":\"\(id)\",\"at\":\(at),\"offset\":60,\"person\":\"me\"," + rest + "}"
  }

  @Test func `a pain that began before all time leaves the app alive and is kept aside`() {
    var browser = Browser()
    browser.send("host.imported", Self.line("b", "\"kind\":\"began\",\"daysAgo\":2147483648"))
    #expect(browser.shows("1 line is damaged and kept aside, the first is line 1."))
    browser.start()
    #expect(browser.shows("One line of the journal is damaged."))
    browser.send(Message.settings(.exportAsked).code)
    let file = browser.effects.compactMap { effect -> [UInt8]? in
      if case .export(_, let bytes, _) = effect { bytes } else { nil }
    }.last
    #expect(String(decoding: file ?? [], as: UTF8.self).contains("2147483648"))
  }

  @Test func `after an entry at the end of time an emergency still holds, also after a restart`() {
    var browser = Browser()
    browser.send(
      "host.imported", Self.line("z", "\"kind\":\"episode-started\"", at: "253370764799999"))
    browser.passSafety()
    browser.send(Message.went(.safety(0)).code)
    browser.give(.cauda, .yesEmergency)
    browser.start()
    #expect(browser.shows("Get help now"), "\(browser.text.prefix(300))")
  }

  @Test func `bytes that are no text go out as they came`() {
    let bytes: [UInt8] = [0xFF, 0x00, 0xFE, 0x7B]
    var browser = Browser()
    browser.send("host.importedBytes", Base64.text(bytes))
    browser.start()
    browser.send(Message.settings(.exportAsked).code)
    let file = browser.effects.compactMap { effect -> [UInt8]? in
      if case .export(_, let bytes, _) = effect { bytes } else { nil }
    }.last
    #expect(file?.split(separator: 0x0A).last.map { Array($0) } == bytes)
  }

  @Test func `a session left open for two days counts on its own day`() {
    var browser = SessionViewTests.holding
    let day = browser.now / 86_400_000
    browser.wait(seconds: 1_200)
    browser.now += 2 * 86_400_000
    browser.send("host.visible")
    browser.send(Message.session(.painAfterRated(3)).code)
    browser.send(Message.session(.sessionClosed).code)
    let released = browser.lines.filter { $0.line.contains("\"kind\":\"released\"") }
    #expect(!released.isEmpty)
    for (_, line) in released {
      guard case .number(let at)? = (try? JSONValue.parsed(line))?["at"] else {
        Issue.record("no moment in \(line)")
        continue
      }
      #expect(Int64(at) / 86_400_000 == day)
    }
  }

  @Test(arguments: ["٤١", "४१", "４１", " 41 "])
  func `the age is read in the digits of any script`(text: String) {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.beginning(.ageGiven("")).code, text)
    #expect(browser.lines.last?.line.contains("\"age\":41") == true)
  }
}
