import Companion
import Testing

/// Movement from Apple Health, by the words a person reads; the host reads the file.
@Suite struct HealthTests {
  private static let found =
    #"{"inside":[{"series":"steps","name":"Steps","count":120,"first":"2026-10-01","last":"2026-11-20"},{"series":"flights","name":"Flights of stairs","count":30,"first":"2026-10-01","last":"2026-11-20"}],"records":900,"skipped":2,"isTruncated":true}"#

  private func week() -> Browser {
    var browser = Browser()
    browser.send(Message.went(.movement).code)
    return browser
  }

  @Test func `what is inside is told first, and only what is wanted is kept`() {
    var browser = week()
    browser.tap("Choose the export")
    #expect(browser.effects.contains(.pickHealth))
    browser.send("host.healthProgress", "40")
    #expect(browser.shows("Reading: 40 %"))
    browser.send("host.healthFound", Self.found)
    #expect(browser.shows("Steps: 120 entries, 2026-10-01 to 2026-11-20"))
    #expect(browser.shows("2 entries could not be read and were left out."))
    #expect(browser.shows("The file ends in the middle."))
    browser.tap("Steps: 120 entries")
    browser.tap("Keep these")
    #expect(browser.effects.contains(.keepHealth(["flights"])))
  }

  @Test func `what was imported stands in the week, and leaves the journal as it is`() {
    var browser = week()
    let lines = browser.lines.count
    browser.send(
      "host.movement",
      #"{"day":"2026-09-21","movement":"stairs","unit":"flights","amount":12,"from":"apple-health"}"#
    )
    #expect(browser.shows("Stairs") && browser.shows("12 flights"))
    #expect(browser.lines.count == lines)
  }

  @Test func `a file that is refused says why, and a reading can be stopped`() {
    var browser = week()
    browser.send("host.healthProgress", "10")
    browser.tap("Stop reading")
    #expect(browser.effects.contains(.stopHealth))
    browser.send("host.healthRefused", "This zip archive is damaged. Export it once more.")
    #expect(browser.shows("This zip archive is damaged."))
    #expect(browser.has("Choose the export"))
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"inside":[{}]}"#, #"{"inside":[{"count":1e300}],"records":-1}"#,
  ])
  func `a summary that is none does no harm`(_ text: String) {
    var browser = week()
    browser.send("host.healthFound", text)
    #expect(browser.shows("From Apple Health"))
  }
}
