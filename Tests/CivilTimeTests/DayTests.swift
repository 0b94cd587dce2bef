import CivilTime
import Testing

@Suite struct DayTests {
  /// Every day of 1900–2100, counted one by one with the rules as a person says them.
  @Test func `every day from 1900 to 2100 is where plain counting puts it`() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25_567  // 70 years and 17 leap days before 1970
    var weekday = 0  // 1900-01-01 was a Monday
    for year in 1900...2100 {
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = month == 2 && leap ? 29 : lengths[month - 1]
        for date in 1...length {
          let day = try #require(Day(year: year, month: month, day: date))
          #expect(day.number == number)
          #expect(day.year == year && day.month == month && day.day == date)
          #expect(day.weekday == Weekday.allCases[weekday])
          #expect(Day(text: day.text) == day)
          #expect(Day(day.start(at: .utc), at: .utc) == day)
          #expect(Day(day.start(at: .utc) - 1, at: .utc).number == number - 1)
          number += 1
          weekday = (weekday + 1) % 7
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
        #expect(Day(year: year, month: month, day: 0) == nil)
      }
      #expect(Day(year: year, month: 0, day: 1) == nil)
      #expect(Day(year: year, month: 13, day: 1) == nil)
    }
  }

  @Test func `counting goes on without a gap through all ten thousand years`() {
    var before = Day.first.advanced(by: -1)
    #expect(before == .first)
    var day = Day.first
    var wrong = 0
    while day != .last {
      let next = day.advanced(by: 1)
      let same = next.year == day.year && next.month == day.month && next.day == day.day + 1
      let turn = next.day == 1 && (next.month == day.month + 1 || next.month == 1)
      if !(same || turn) || next.days(since: day) != 1 { wrong += 1 }
      before = day
      day = next
    }
    #expect(wrong == 0)
    #expect(before.text == "9999-12-30")
    #expect(day.text == "9999-12-31")
    #expect(day.advanced(by: 1) == .last)
    #expect(day.advanced(by: .max) == .last)
    #expect(day.advanced(by: .min) == .first)
  }

  @Test(arguments: [
    ("2026-11-22", true), ("2024-02-29", true), ("0000-01-01", true), ("9999-12-31", true),
    ("2023-02-29", false), ("2100-02-29", false), ("2026-13-01", false), ("2026-00-10", false),
    ("2026-11-31", false), ("2026-1-1", false), ("2026/11/22", false), ("", false),
    ("2026-11-22 ", false), ("-026-11-22", false), ("２026-11-2", false), ("20261122", false),
  ])
  func `text is read strictly`(text: String, isDay: Bool) {
    #expect((Day(text: text) != nil) == isDay)
    if let day = Day(text: text) { #expect(day.text == text) }
  }

  @Test func `a day is the person's day, not the one of Greenwich`() throws {
    let lateEvening = Instant(milliseconds: 1_795_390_200_000)  // 2026-11-22T23:30:00Z
    #expect(Day(lateEvening, at: .utc).text == "2026-11-22")
    #expect(Day(lateEvening, at: try #require(Offset(minutes: 60))).text == "2026-11-23")
    #expect(Day(lateEvening, at: try #require(Offset(minutes: -300))).text == "2026-11-22")
  }

  @Test func `a day begins at local midnight, for every offset in use`() {
    let noon = Instant(milliseconds: 1_795_348_800_000)
    for minutes in Offset.range {
      guard let offset = Offset(minutes: minutes) else {
        Issue.record("no offset \(minutes)")
        continue
      }
      let day = Day(noon, at: offset)
      let start = day.start(at: offset)
      #expect(start <= noon && noon < start + .days(1))
      #expect(Day(start, at: offset) == day)
      #expect(Day(start - 1, at: offset) == day.advanced(by: -1))
    }
  }
}
