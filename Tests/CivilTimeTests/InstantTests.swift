import CivilTime
import Testing

@Suite struct InstantTests {
  @Test func `sums and differences agree`() {
    let instant = Instant(milliseconds: 1_795_390_200_000)
    #expect((instant + .seconds(90)) - instant == .seconds(90))
    #expect((instant - .days(2)) - instant == .days(-2))
    #expect(instant < instant + 1)
    #expect(Milliseconds.minutes(1) == .seconds(60))
    #expect(Milliseconds.hours(1) == .minutes(60))
    #expect(Milliseconds.days(1) == .hours(24))
    #expect(Milliseconds.seconds(2) + .seconds(3) - .seconds(1) == 4000)
  }

  @Test func `nothing overflows, whatever number was stored`() {
    #expect(Instant(milliseconds: .max) == .latest)
    #expect(Instant(milliseconds: .min) == .earliest)
    #expect(Instant.latest + Milliseconds(.max) == .latest)
    #expect(Instant.earliest - Milliseconds(.max) == .earliest)
    #expect(Milliseconds(.max) + Milliseconds(.max) == Milliseconds(.max))
    #expect(Milliseconds.days(.max) == Milliseconds(.max))
    #expect(Milliseconds.days(.min) == Milliseconds(.min))
    #expect(Instant.latest - .earliest < Milliseconds(.max))
    #expect(Milliseconds(.max).wholeSeconds == Int(Int32.max))
  }

  @Test func `the edges of the range still have a day everywhere`() {
    for minutes in [Offset.range.lowerBound, 0, Offset.range.upperBound] {
      guard let offset = Offset(minutes: minutes) else {
        Issue.record("no offset \(minutes)")
        continue
      }
      #expect((0...9999).contains(Day(.earliest, at: offset).year))
      #expect((0...9999).contains(Day(.latest, at: offset).year))
    }
    #expect(Instant.earliest.text(at: .utc) == "0001-01-01T00:00:00.000Z")
    #expect(Instant.latest.text(at: .utc) == "9998-12-31T23:59:59.999Z")
  }

  @Test(arguments: [
    (1_795_390_200_042, 0, "2026-11-22T23:30:00.042Z"),
    (1_795_390_200_042, 60, "2026-11-23T00:30:00.042+01:00"),
    (1_795_390_200_042, -210, "2026-11-22T20:00:00.042-03:30"),
    (-1, 0, "1969-12-31T23:59:59.999Z"),
  ])
  func `an instant is written as ISO 8601`(ms: Int64, minutes: Int, text: String) throws {
    let offset = try #require(Offset(minutes: minutes))
    #expect(Instant(milliseconds: ms).text(at: offset) == text)
  }

  @Test func `offsets end at fourteen hours`() {
    #expect(Offset(minutes: 840) != nil)
    #expect(Offset(minutes: 841) == nil)
    #expect(Offset(minutes: -840) != nil)
    #expect(Offset(minutes: -841) == nil)
    #expect(Offset(minutes: 0) == .utc)
  }

  @Test func `the clock on the wall goes through every minute of a day`() {
    let start = Day(Instant(milliseconds: 0), at: .utc).start(at: .utc)
    for minute in 0..<1440 {
      let time = LocalTime(start + .minutes(minute) + 59_999, at: .utc)
      #expect(time.hour == minute / 60 && time.minute == minute % 60)
      #expect(time.second == 59 && time.millisecond == 999)
    }
  }
}
