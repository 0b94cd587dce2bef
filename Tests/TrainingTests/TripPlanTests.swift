import Atlas
import CivilTime
import Testing
import Training

@Suite struct TripPlanTests {
  private func plan(_ date: String, from today: String) throws -> TripPlan? {
    TripPlan(.snow, on: try day(date), from: try day(today))
  }

  @Test func `skiing in four weeks begins with the fourth week before`() throws {
    let plan = try #require(try plan("2026-12-27", from: "2026-11-29"))
    #expect(plan.weeks.map { $0.week.weeksBefore } == [4, 3, 2, 1, 0])
    #expect(
      plan.weeks.map { $0.first.text } == [
        "2026-11-29", "2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27",
      ])
    #expect(plan.weeks.last?.last.text == "2027-01-02")
    #expect(!plan.isLate)
  }

  @Test(arguments: [(14, false), (13, true), (0, true)])
  func `less than two weeks are late`(days: Int, isLate: Bool) throws {
    let today = try day("2026-03-20")
    let plan = try #require(TripPlan(.sand, on: today.advanced(by: days), from: today))
    #expect(plan.isLate == isLate)
  }

  @Test func `a day that is past has no plan, today has one`() throws {
    #expect(try plan("2026-11-28", from: "2026-11-29") == nil)
    #expect(try plan("2026-11-29", from: "2026-11-29")?.weeks.count == 1)
  }

  @Test func `the weeks follow on each other without a gap, over changes of clock and year's end`()
    throws
  {
    for start in ["2026-01-20", "2026-03-01", "2026-10-01", "2026-12-30", "2028-02-01"] {
      let today = try day(start)
      for distance in 0...80 {
        let date = today.advanced(by: distance)
        let plan = try #require(TripPlan(.hills, on: date, from: today))
        for (week, next) in zip(plan.weeks, plan.weeks.dropFirst()) {
          #expect(next.first == week.last.advanced(by: 1))
        }
        #expect(plan.week(of: date)?.week.weeksBefore == 0)
        #expect(plan.weeks.allSatisfy { $0.first <= $0.last && $0.last >= today })
        if distance <= 56 { #expect(plan.weeks.first?.first == today) }
      }
    }
  }

  @Test func `every trip has its warm-up`() {
    for trip in TripPlan.Trip.allCases { #expect(WarmUp.of(trip.warmUp).kind != .base) }
  }
}
