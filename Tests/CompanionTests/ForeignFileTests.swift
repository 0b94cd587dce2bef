import Anatomy
import CivilTime
import Companion
import Journal
import Reasoning
import Safety
import Testing

/// A file never makes advice milder, and somebody else's does not come in.
@Suite struct ForeignFileTests {
  private func file(_ browser: Browser) -> [UInt8] {
    Array(browser.lines.map { $0.line }.joined(separator: "\n").utf8)
  }

  /// A well person's journal, from another device.
  private static let well: Browser = {
    var other = Browser(device: "00decaf000decaf")
    other.reachPoints()
    return other
  }()

  /// The same, with later answers to every sign, all no.
  private static let wellLater: [UInt8] = {
    var diary = Diary(Reading(lines: well.lines.map { $0.line }))
    let later = Instant(milliseconds: well.now + 3_600_000)
    for (number, sign) in SafetySign.all.enumerated() {
      _ = diary.note(
        .signAnswered(sign, Said(.no), isAgain: false), id: "later-\(number)", at: later,
        offset: .utc)
    }
    return diary.exportBytes
  }()

  @Test func `a file that shares nothing is asked whose it is, and refused when it is not mine`() {
    var browser = SafetyProofTests.midway
    let before = browser.lines.count
    browser.take(file: file(Self.well))
    #expect(browser.shows("Whose is it?"))
    #expect(browser.lines.count == before)
    browser.tap("Somebody else's")
    #expect(browser.shows("This journal is about somebody else"))
    #expect(browser.lines.count == before)
  }

  @Test func `a file of another age or sex is refused in one sentence`() {
    var other = Self.well
    other.write(.ageGiven(30))
    var browser = SafetyProofTests.midway
    browser.write(.ageGiven(52))
    let before = browser.lines.count
    browser.take(file: file(other))
    #expect(browser.shows("This journal is about somebody else"))
    #expect(browser.lines.count == before)
  }

  @Test func `the own export comes in without a question`() {
    let browser = SafetyProofTests.midway
    var copy = browser
    copy.take(file: file(browser))
    #expect(copy.shows("0 entries added"))
  }

  @Test(arguments: SafetySign.all.map { $0.code })
  func `an own yes stays a yes after a file of a well person came in`(code: String) throws {
    let sign = try #require(SafetySign(code: code))
    let said = Said(sign.sets)
    var browser = SafetyProofTests.midway
    browser.write(.signAnswered(sign, said, isAgain: false))
    browser.take(file: Self.wellLater)
    browser.tap("It is mine")
    let kept = Diary(Reading(lines: browser.lines.map { $0.line })).episode?.record.said[sign]
    #expect(kept == said)
  }

  @Test func `a file cannot take back or correct an own yes`() throws {
    var browser = SafetyProofTests.midway
    browser.write(.safetyAnswered(.cauda, .yes))
    let own = try #require(browser.lines.last)
    var diary = Diary(Reading(lines: browser.lines.map { $0.line }))
    let withdrawn = diary.note(
      .withdrawn(own.id), id: "foreign", at: .init(milliseconds: browser.now + 1000), offset: .utc)
    browser.take(file: file(browser) + Array(("\n" + withdrawn.line).utf8))
    #expect(browser.shows("Get help now"))
  }
}
