import Anatomy
import CivilTime
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
}
