import Activity
import CivilTime
import Testing

@Suite struct WeekPictureTests {
  /// A table with the same amount on one day of each of so many weeks before, and one this week.
  private func table(weeks: Int, usual: Double, now: Double) throws -> ActivityTable {
    var table = ActivityTable()
    let today = try day("2026-01-03")
    for back in 0...weeks {
      let amount = back == 0 ? now : usual
      let day = today.advanced(by: -7 * back - (back == 0 ? 0 : 6))
      let total = try #require(
        DayTotal(day: day, movement: .stairs, unit: .flights, amount: amount))
      table.log(total)
    }
    return table
  }

  private func comparison(weeks: Int, usual: Double, now: Double) throws -> Comparison? {
    WeekPicture(try table(weeks: weeks, usual: usual, now: now), upTo: try day("2026-01-03"))
      .lines.first?.comparison
  }

  @Test func `three weeks are too early, four tell what is usual, over the turn of the year`()
    throws
  {
    #expect(try comparison(weeks: 3, usual: 10, now: 30) == .tooEarly)
    #expect(try comparison(weeks: 4, usual: 10, now: 30) == .times(3))
  }

  @Test(arguments: [
    (4.9, Comparison.lessThanHalf), (5, .usual), (14.9, .usual), (15, .more), (19.9, .more),
    (20, .times(2)), (29.9, .times(2)), (30, .times(3)), (0, .none),
  ])
  func `a week is told at its thresholds`(now: Double, expected: Comparison) throws {
    #expect(try comparison(weeks: 8, usual: 10, now: now) == expected)
  }

  @Test func `what a usual week does not hold is new`() throws {
    #expect(try comparison(weeks: 6, usual: 0, now: 3) == .new)
  }

  @Test func `one wild week does not change what is usual`() throws {
    var table = try table(weeks: 7, usual: 10, now: 10)
    table.log(try total("2025-12-20", .stairs, 500, .flights))
    let line = WeekPicture(table, upTo: try day("2026-01-03")).lines.first
    #expect(line?.usual == 10)
  }

  @Test func `a day before or after the seven is not in them`() throws {
    var table = ActivityTable()
    for text in ["2026-03-22", "2026-03-23", "2026-03-29", "2026-03-30"] {
      table.log(try total(text, .running, 1))
    }
    let line = WeekPicture(table, upTo: try day("2026-03-29")).lines.first
    #expect(line?.days == [1, 0, 0, 0, 0, 0, 1])
  }

  @Test func `no words speak of risk or of a ratio`() throws {
    let all: [Comparison] =
      [.tooEarly, .new, .none, .lessThanHalf, .usual, .more] + (2...40).map { .times($0) }
    for comparison in all {
      #expect(!comparison.words.contains("risk") && !comparison.words.contains("ratio"))
      #expect(!comparison.words.contains("injur"))
    }
    #expect(Comparison.times(3).words == "three times your usual week")
  }
}
