import Anatomy
import CivilTime
import JSONText
import Journal
import Safety
import Testing

/// No number of a file stops the app or takes the weight from what is said later.
@Suite struct RangeTests {
  private static func line(_ rest: String, at: String = "1795000000000") -> String {
    #"{"v":1,"id":"a-1","at":"# + at + #","offset":60,"person":"me","# + rest + "}"
  }

  @Test(arguments: [
    ("0", true), ("2.5", true), ("47580", true), ("47580.5", false), ("-1", false),
    ("2147483647", false), ("2147483648", false), ("1e300", false),
  ])
  func `the days of a pain fit into a life`(days: String, isGood: Bool) {
    let line = Self.line(#""kind":"began","daysAgo":"# + days)
    #expect((Reading(lines: [line]).entries.count == 1) == isGood)
  }

  @Test(arguments: [
    ("4102444800000", true), ("4102444800001", false), ("253370764799999", false),
    ("-62135596800000", true), ("-62135596800001", false),
  ])
  func `an entry is of a moment from the year 1 to the year 2100`(at: String, isGood: Bool) {
    let reading = Reading(lines: [Self.line(#""kind":"episode-started""#, at: at)])
    #expect((reading.entries.count == 1) == isGood)
    if !isGood {
      #expect(
        reading.damaged.map { $0.error.sentence }.first
          == "at: expected milliseconds since 1970, in the years 1 to 2100, found \(at).")
    }
  }

  @Test func `after a clock at the end of time, what is said last still counts last`() {
    var diary = Diary()
    var entries: [Entry] = []
    func note(_ what: Happening, _ id: String, at now: Instant) {
      entries.append(diary.note(what, id: id, at: now, offset: .utc))
    }
    note(.episodeStarted, "z", at: .latest)
    note(.safetyAnswered(.cauda, .no), "y", at: .latest)
    // Ids that would sort before, were the order held at the end.
    note(.safetyAnswered(.cauda, .yes), "b", at: Samples.now)
    note(.painRated(.of(9)), "a", at: Samples.now)
    #expect(diary.episode?.safety[.cauda] == .yes)
    let again = Diary(Reading(lines: entries.map { $0.line }))
    #expect(again.episode?.safety[.cauda] == .yes)
    #expect(again.aside.isEmpty)
    #expect((again == diary) == true)
  }

  @Test func `an entry of the future in a file is kept aside and named`() throws {
    let future = Samples.entry(.safetyAnswered(.cauda, .no), id: "f", minute: 2 * 24 * 60)
    let soon = Samples.entry(.episodeStarted, id: "s", minute: 24 * 60)
    var diary = Diary()
    let report = diary.imported(
      Reading(lines: [future.line, soon.line]), at: Samples.now, offset: .utc)
    #expect(report.added == [soon])
    #expect(report.ofTheFuture == 1)
    #expect(
      report.sentences.contains(
        "1 entry is dated in the future and kept aside: check the clock."))
    #expect(diary.aside.map { $0.text } == [future.line])
    // Also after a restart, and in the file that goes out, which is not misread.
    let stored = Diary(Reading(lines: report.toSave.map { $0.line }))
    #expect(stored.aside.map { $0.text } == [future.line])
    #expect(Diary(Reading(bytes: stored.exportBytes)).entries.allSatisfy { $0.id != "f" })
  }

  @Test func `what was kept aside is stored, and goes out byte for byte`() {
    let damaged: [[UInt8]] = [Array("{cut".utf8), [0xFF, 0xFE, 0x7B], Array("żółw".utf8)]
    let file = Array(damaged.joined(separator: [0x0A]))
    var diary = Diary()
    let report = diary.imported(Reading(bytes: file), at: Samples.now, offset: .utc)
    let stored = Diary(Reading(lines: report.toSave.map { $0.line }))
    #expect(stored.aside.map { $0.bytes } == damaged)
    let lines = stored.exportBytes.split(separator: 0x0A).dropFirst().map { Array($0) }
    #expect(lines == damaged)
    #expect(Reading(bytes: stored.exportBytes).seal == .intact)
    // Taken in once more, nothing doubles.
    var again = stored
    #expect(again.imported(Reading(bytes: file), at: Samples.now, offset: .utc).toSave.isEmpty)
    #expect(again.aside.count == damaged.count)
  }

  @Test func `erasing a person deletes the lines whose owner cannot be told`() {
    var diary = Diary()
    let report = diary.imported(
      Reading(text: "{\"person\":\"p2\",cut"), at: Samples.now, offset: .utc)
    let two = PersonKey("p2")
    #expect(diary.idsOfAll(about: two) == report.toSave.map { $0.id })
    _ = diary.note(.personErased, id: "e", at: Samples.now, offset: .utc, about: two)
    #expect(diary.aside.isEmpty)
    #expect(!diary.entries.contains { $0.id == report.toSave[0].id })
  }

  @Test func `a big wrong file is read in one go`() {
    let lines = (0..<30_000).map { "\($0),a,b" }
    var diary = Diary()
    let report = diary.imported(
      Reading(text: lines.joined(separator: "\n")), at: Samples.now, offset: .utc)
    #expect(report.damaged.count == 30_000)
    #expect(diary.aside.count == 30_000)
  }
}
