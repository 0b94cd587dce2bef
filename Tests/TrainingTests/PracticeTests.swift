import Anatomy
import Atlas
import CivilTime
import Testing
import Training

func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

@Suite struct PracticeTests {
  private let first: Day

  init() throws { first = try day("2025-12-22") }

  /// A practice after sessions at so many days from the first, all felt alike.
  private func practice(_ felt: SessionFelt, at days: [Int], level: ExerciseLevel = .start)
    -> Practice
  {
    var practice = Practice(level: level)
    for offset in days { practice.did(on: first.advanced(by: offset), felt: felt) }
    return practice
  }

  private func repeats(_ practice: Practice, after days: Int) -> [Int?] {
    TrainingSession(practice, on: first.advanced(by: days)).parts.map { $0.repeats }
  }

  @Test func `it starts with the lowest numbers of level 1`() {
    #expect(repeats(Practice(), after: 0) == [6, 6, 6, nil])
    let session = TrainingSession(Practice(), on: first)
    #expect(session.day == first && session.level == .start)
    #expect(session.parts.last?.hold == 10)
  }

  @Test func `easy adds a repeat, right changes nothing`() {
    #expect(repeats(practice(.easy, at: [0]), after: 2) == [7, 7, 7, nil])
    #expect(repeats(practice(.right, at: [0]), after: 2) == [6, 6, 6, nil])
  }

  @Test func `at the top numbers nothing is added`() {
    #expect(repeats(practice(.easy, at: Array(0..<12)), after: 14).first == 10)
  }

  @Test func `hard takes away for one session only`() {
    var practice = practice(.easy, at: [0, 2, 4])
    practice.did(on: first.advanced(by: 6), felt: .hard)
    #expect(repeats(practice, after: 8).first == 7)
    practice.did(on: first.advanced(by: 8), felt: .right)
    #expect(repeats(practice, after: 10).first == 9)
  }

  @Test func `a day of rest lies between sessions, two after too much and after a worse morning`() {
    for (felt, earliest) in [
      (SessionFelt.easy, 2), (.right, 2), (.hard, 2), (.tooMuch, 3), (.worseNextMorning, 3),
    ] {
      let practice = practice(felt, at: [0])
      #expect(TrainingSession(practice, on: first).day == first.advanced(by: earliest))
    }
  }

  @Test func `too much halves the repeats, once`() {
    var practice = practice(.tooMuch, at: [0])
    #expect(repeats(practice, after: 3) == [3, 3, 3, nil])
    practice.did(on: first.advanced(by: 3), felt: .right)
    #expect(repeats(practice, after: 5).first == 6)
  }

  @Test func `two weeks of easy sessions with two at the top lead up, thirteen days do not`() {
    let easy = [0, 2, 4, 6, 8, 10, 12]
    #expect(practice(.easy, at: easy + [13]).level == .start)
    let risen = practice(.easy, at: easy + [14])
    #expect(risen.level == .build)
    #expect(risen.added == 0)
  }

  @Test func `one session that was not easy starts the two weeks anew`() {
    var practice = practice(.easy, at: [0, 2, 4, 6, 8])
    practice.did(on: first.advanced(by: 10), felt: .right)
    for offset in [12, 14, 16, 18, 20, 22, 24] {
      practice.did(on: first.advanced(by: offset), felt: .easy)
      #expect(practice.level == .start)
    }
    practice.did(on: first.advanced(by: 26), felt: .easy)
    #expect(practice.level == .build)
  }

  @Test func `a worse morning means a level lower for a week, then the old one again`() {
    var practice = practice(.worseNextMorning, at: [0], level: .build)
    #expect(practice.level == .start)
    practice.did(on: first.advanced(by: 9), felt: .right)
    #expect(practice.level == .start)
    practice.did(on: first.advanced(by: 11), felt: .right)
    #expect(practice.level == .build)
  }

  @Test func `two worse mornings in a row lower it for good`() {
    let practice = practice(.worseNextMorning, at: [0, 3], level: .ready)
    #expect(practice.level == .start)
    #expect(practice.loweredUntil == nil)
  }

  @Test func `a morning that turned out worse is taken in afterwards`() {
    var practice = practice(.easy, at: [0], level: .build)
    practice.morningWasWorse()
    #expect(practice.level == .start)
    #expect(practice.restsUntil == first.advanced(by: 3))
  }

  @Test
  func `after a break it starts lower: two repeats from the ninth day, a level from the sixteenth`()
  {
    let before = practice(.easy, at: [0, 2, 4, 6], level: .build)
    #expect(TrainingSession(before, on: first.advanced(by: 14)).parts[0].repeats == 12)
    #expect(TrainingSession(before, on: first.advanced(by: 15)).parts[0].repeats == 10)
    #expect(TrainingSession(before, on: first.advanced(by: 21)).level == .build)
    #expect(TrainingSession(before, on: first.advanced(by: 22)).level == .start)
  }

  @Test func `whatever is felt in whatever order, numbers stay within the evidence`() {
    var state: UInt64 = 3
    for _ in 0..<200 {
      var practice = Practice()
      var today = first
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let felt = SessionFelt.allCases[Int(state >> 33) % SessionFelt.allCases.count]
        today = today.advanced(by: Int(state >> 50) % 20)
        practice.did(on: today, felt: felt)
        let session = TrainingSession(practice, on: today)
        #expect(session.day >= today)
        let level = Programme.of(session.level)
        for (part, limits) in zip(session.parts, level.parts) {
          #expect(part.rounds >= 1 && part.rounds <= limits.rounds)
          #expect((part.repeats ?? 1) >= 1)
          #expect((part.repeats ?? 0) <= (limits.repeats?.upperBound ?? 0))
          #expect((part.hold ?? 0) <= (limits.hold?.upperBound ?? 0))
        }
      }
    }
  }

  @Test
  func
    `a session takes no more than the minutes that its level says, from the lowest numbers to the top`()
  {
    for level in ExerciseLevel.allCases {
      let minutes = Programme.of(level).minutes
      let lowest = Practice(level: level)
      let top = practice(.easy, at: Array(0..<12), level: level)
      #expect(top.level == level)
      for practice in [lowest, top] {
        let length = TrainingSession(practice, on: first.advanced(by: 13)).length.value
        #expect(length >= minutes * 25 && length <= minutes * 60 + 60, "\(length) s")
      }
    }
  }
}
