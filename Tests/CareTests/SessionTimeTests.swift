import Anatomy
import Care
import CivilTime
import TestSupport
import Testing

@Suite struct SessionTimeTests {
  /// The same messages at the same moments, with ticks between them or without.
  @Test(arguments: 0..<40)
  func `fine and coarse ticks give the same session`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var coarse = try SessionProofTests.begin()
    _ = coarse.received(.started, at: Sample.start)
    var fine = coarse
    var now = Sample.start
    let events = SessionProofTests.events.filter { !$0.isStop && $0 != .ended(confirmed: true) }
    for _ in 0..<60 {
      let wait = Milliseconds(Int64.random(in: 0...90_000, using: &random))
      let event = random.next() % 3 == 0 ? .ticked : events.randomElement(using: &random)
      let then = now + wait
      while now < then {
        now = min(then, now + Milliseconds(Int64.random(in: 1...1_500, using: &random)))
        _ = fine.received(.ticked, at: now)
      }
      _ = coarse.received(event ?? .ticked, at: then)
      _ = fine.received(event ?? .ticked, at: then)
      #expect(coarse.text == fine.text, "seed \(seed)")
      guard coarse == fine else { return }
    }
  }

  @Test func `a screen locked in mid-hold is caught up in one sentence`() throws {
    var session = try holding()
    let cues = session.received(.returned, at: Sample.start + .seconds(92))
    #expect(session.phase == .rest)
    #expect(cues.said.count == 1)
    #expect(cues.said.first?.hasPrefix("Welcome back.") == true)
  }

  @Test func `a long absence counts as pressure released, and the session waits`() throws {
    var session = try holding()
    let cues = session.received(.ticked, at: Sample.start + .minutes(5))
    #expect(session.isPaused)
    #expect(!session.phase.isPressing)
    #expect(session.pressed <= .seconds(session.plan.hold.value))
    #expect(cues.said.count == 1)
    _ = session.received(.resumed, at: Sample.start + .minutes(6))
    #expect(!session.isPaused)
  }

  @Test func `nobody for longer than all pauses ends it`() throws {
    var session = try holding()
    let cues = session.received(.returned, at: Sample.start + .hours(20))
    #expect(session.ending == .left)
    #expect(cues.said.count == 1)
    #expect(session.results.count == 1)
  }

  @Test func `a clock set back is no time, and time goes on from there`() throws {
    var session = try holding()
    let elapsed = session.elapsed
    _ = session.received(.ticked, at: Sample.start - .hours(2))
    #expect(session.elapsed == elapsed)
    _ = session.received(.ticked, at: Sample.start - .hours(2) + .seconds(3))
    #expect(session.elapsed == elapsed + .seconds(3))
  }

  @Test func `a pause keeps what was held, and pressing begins anew from the start`() throws {
    var session = try holding()
    let held = session.pressed
    _ = session.received(.paused, at: Sample.start + .seconds(35))
    #expect(session.phase == .settle)
    _ = session.received(.resumed, at: Sample.start + .minutes(10))
    _ = session.received(.skipped, at: Sample.start + .minutes(10) + 1_000)
    #expect(session.phase == .rise)
    #expect(session.pressed == held + .seconds(5))
  }

  /// Thirty seconds in: five seconds of the first hold are done.
  private func holding() throws -> ReleaseSession {
    let plan = try #require(Sample.plan(.gluteusMediusMiddle))
    var session = ReleaseSession(plan, warmUp: false)
    _ = session.received(.started, at: Sample.start)
    _ = session.received(.ticked, at: Sample.start + .seconds(30))
    #expect(session.phase == .hold)
    #expect(session.pressed == .seconds(5))
    return session
  }
}
