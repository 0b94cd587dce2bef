import Anatomy
import Care
import CivilTime
import Safety
import Testing

@Suite struct CourseTests {
  let first = Day(Sample.start, at: .utc)

  func day(_ number: Int) -> Day { first.advanced(by: number) }

  func course(
    start: Int, pains: [(Int, Int)], careDays: Int = 0, effects: Set<AfterEffect> = []
  ) -> Course {
    let checkIns = pains.enumerated().map { index, entry in
      CheckIn(
        day: day(entry.0), pain: .of(entry.1),
        effects: index == pains.count - 1 ? effects : [])
    }
    return Course(
      start: .of(start), careBegan: first, careDays: Set((0..<careDays).map { day($0) }),
      checkIns: checkIns)
  }

  // MARK: r2

  @Test(arguments: [
    ([(1, 7), (2, 7), (3, 7)], true), ([(1, 7), (3, 8)], true), ([(1, 7), (2, 7)], false),
    ([(1, 7), (2, 6), (3, 7)], false), ([(1, 6), (2, 6), (3, 6)], false),
    ([(1, 7), (2, 7), (3, 7), (4, 5)], false),
  ])
  func `up by two for three days asks for a clinician`(pains: [(Int, Int)], isWorse: Bool) {
    let follow = course(start: 5, pains: pains).followUp(on: day(4))
    #expect(follow.rules.contains(.worse) == isWorse)
    #expect((follow.advice.level == .withinDays) == isWorse)
    #expect((follow.advice.selfMassage == .no) == isWorse)
  }

  @Test func `who starts at nine is worse at ten`() {
    let follow = course(start: 9, pains: [(1, 10), (2, 10), (3, 10)]).followUp(on: day(3))
    #expect(follow.rules.contains(.worse))
  }

  @Test(arguments: [
    (AfterEffect.legSymptoms, AdviceLevel.withinDays), (.weakness, .sameDay),
    (.bothLegs, .emergency), (.saddle, .emergency),
  ])
  func `new leg symptoms count at once`(effect: AfterEffect, level: AdviceLevel) {
    let follow = course(start: 5, pains: [(1, 5)], effects: [effect]).followUp(on: day(1))
    #expect(follow.rules.contains(.worse))
    #expect(follow.advice.level == level)
    #expect(follow.advice.selfMassage == .no)
  }

  @Test func `a later check-in does not take a sign back within a week`() {
    var course = course(start: 5, pains: [(1, 5)], effects: [.weakness])
    course.checkIns.append(CheckIn(day: day(2), pain: .of(5)))
    #expect(course.followUp(on: day(7)).advice.level == .sameDay)
    #expect(course.followUp(on: day(8)).advice.level == .selfCare)
  }

  // MARK: r3 and the first week

  @Test(arguments: [
    (13, 13, 6, false), (14, 14, 6, true), (14, 8, 6, true), (14, 7, 6, false),
    (14, 14, 5, true), (14, 14, 4, false), (20, 20, 6, true),
  ])
  func `two weeks of care on most days without a fall`(
    today: Int, careDays: Int, pain: Int, isRule: Bool
  ) {
    var course = course(start: 6, pains: [(today, pain)])
    course.careDays = Set((0..<careDays).map { day(today - $0) })
    #expect(course.followUp(on: day(today)).rules.contains(.noBetter) == isRule)
  }

  @Test func `thirty percent is enough where two points are many`() {
    var course = course(start: 3, pains: [(14, 2)], careDays: 15)
    #expect(!course.followUp(on: day(14)).rules.contains(.noBetter))
    course = self.course(start: 4, pains: [(14, 3)], careDays: 15)
    #expect(course.followUp(on: day(14)).rules.contains(.noBetter))
  }

  @Test func `a week without change asks only for another spot`() {
    let course = course(start: 6, pains: [(7, 6)], careDays: 8)
    let follow = course.followUp(on: day(7))
    #expect(follow.rules == [.week])
    #expect(follow.advice.level == .selfCare)
    #expect(course.followUp(on: day(6)).rules == [])
  }

  // MARK: r4, r5, r6

  @Test(arguments: [(41, 5, false), (42, 5, true), (42, 4, false), (43, 10, true)])
  func `more than four at six weeks`(today: Int, pain: Int, isRule: Bool) {
    let follow = course(start: 9, pains: [(today, pain)]).followUp(on: day(today))
    #expect(follow.rules.contains(.sixWeeks) == isRule)
  }

  @Test(arguments: [
    (83, 3, false, false), (84, 1, false, true), (84, 0, false, false), (84, 3, true, false),
    (84, 4, true, true),
  ])
  func `any pain at twelve weeks, but for steady mild pain under care`(
    today: Int, pain: Int, isUnderCare: Bool, isRule: Bool
  ) {
    var course = course(start: 9, pains: [(today, pain)])
    course.isUnderCare = isUnderCare
    #expect(course.followUp(on: day(today)).rules.contains(.twelveWeeks) == isRule)
  }

  @Test func `the day the pain began counts before the day care began`() {
    var course = course(start: 6, pains: [(1, 6)])
    course.began = day(-41)
    #expect(course.followUp(on: day(1)).rules.contains(.sixWeeks))
  }

  @Test(arguments: [(4, true), (5, false), (6, false)])
  func `better by two means go on`(pain: Int, isRule: Bool) {
    let follow = course(start: 6, pains: [(3, pain)]).followUp(on: day(3))
    #expect(follow.rules.contains(.better) == isRule)
  }

  // MARK: all together

  /// Every start, pain, age of the episode and safety level.
  @Test func `a follow-up is never milder than the safety answers`() {
    for level in AdviceLevel.allCases {
      for press in SelfMassage.allCases {
        let safety = Advice(level: level, selfMassage: press, reasons: [.flag(.cauda)])
        for start in PainScore.all {
          for pain in PainScore.all {
            for today in [0, 7, 14, 42, 84] {
              var course = course(start: start.value, pains: [(today, pain.value)])
              course.safety = safety
              let follow = course.followUp(on: day(today))
              #expect(follow.advice.level >= level && follow.advice.selfMassage >= press)
              #expect(follow.rules.contains(.safety) == (level >= .sameDay))
            }
          }
        }
      }
    }
  }

  @Test func `looking back comes after one, two, six and twelve weeks`() {
    let course = course(start: 5, pains: [])
    var today = first
    var reviews: [Int] = []
    while let next = course.nextReview(after: today) {
      reviews.append(next.days(since: first))
      today = next
    }
    #expect(reviews == [7, 14, 42, 84])
  }

  // MARK: the ladder of soreness

  func soreness(_ entries: [(Int, Int)], on today: Int) -> SorenessStep {
    let checkIns = entries.map {
      CheckIn(day: day($0.0), pain: .of(5), soreness: .of($0.1))
    }
    return Soreness(session: first, before: .of(3), checkIns: checkIns).step(on: day(today))
  }

  @Test func `the ladder goes from a day off to half pressure, to leaving alone, to a clinician`() {
    #expect(soreness([], on: 1) == .well)
    #expect(soreness([(1, 5)], on: 1) == .well)
    #expect(soreness([(1, 6)], on: 1) == .restDay(until: day(2)))
    #expect(soreness([(1, 6)], on: 2) == .halfPressure)
    #expect(soreness([(1, 6), (2, 4)], on: 2) == .halfPressure)
    #expect(soreness([(1, 6), (2, 5)], on: 2) == .leaveAlone)
    #expect(soreness([(2, 5)], on: 2) == .leaveAlone)
    #expect(soreness([(1, 6), (2, 5), (3, 5)], on: 3) == .seeClinician)
    #expect(soreness([(1, 6), (2, 5), (3, 4)], on: 3) == .halfPressure)
    #expect(soreness([(0, 9)], on: 1) == .well)
  }

  @Test func `three sessions a day are enough`() {
    #expect(DayAllowance(sessionsToday: 2).sessionsLeft == 1)
    #expect(DayAllowance(sessionsToday: 2).isOpen)
    #expect(!DayAllowance(sessionsToday: 3).isOpen)
    #expect(!DayAllowance(sessionsToday: 99).isOpen)
    #expect(DayAllowance(sessionsToday: -4).sessionsLeft == 3)
  }
}
