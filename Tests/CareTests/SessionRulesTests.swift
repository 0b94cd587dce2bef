import Anatomy
import Atlas
import Care
import CivilTime
import Safety
import Testing

/// The rules of the closed loop, at, just below and just above each threshold.
@Suite struct SessionRulesTests {
  /// A session with what drives it.
  struct Run {
    var session: ReleaseSession
    var now = Sample.start
    var cues: [Cue] = []

    mutating func send(_ event: SessionEvent) {
      cues += session.received(event, at: now)
    }

    /// Time in ticks of a third of a second, which never falls on a mark.
    mutating func wait(_ span: Milliseconds) {
      let end = now + span
      while now < end {
        now = min(end, now + 333)
        send(.ticked)
      }
    }

    mutating func wait(until phase: Phase) {
      for _ in 0..<3_000 where session.phase != phase && !session.isOver { wait(333) }
    }

    mutating func rate(_ score: Int) {
      wait(1_000)
      send(.rated(.of(score)))
    }
  }

  func holding(
    _ point: PointID = .gluteusMediusMiddle, _ choices: PlanChoices = PlanChoices(),
    isFirstDay: Bool = false
  ) throws -> Run {
    var request = Sample.request(point)
    request.receiver.isFirstDay = isFirstDay
    let plan = try #require(request.answered().permission).plan(choices)
    var run = Run(session: ReleaseSession(plan, warmUp: false))
    run.send(.started)
    run.wait(until: .hold)
    return run
  }

  @Test(arguments: [
    ([6, 5], Phase.hold), ([6, 4], .ease), ([5, 3], .ease), ([4, 3], .ease), ([3], .hold),
    ([1], .hold), ([3, 3], .ease), ([2, 5], .hold), ([2, 5, 4], .hold), ([2, 5, 3], .ease),
    ([4, 4, 4, 4], .hold), ([7, 6], .hold), ([0, 0], .ease),
  ])
  func `fallen by two, or three and below, ends the spot`(scores: [Int], phase: Phase) throws {
    var run = try holding()
    for score in scores { run.rate(score) }
    #expect(run.session.phase == phase)
    run.wait(until: .over)
    let end = try #require(run.session.results.first).end
    #expect((end == .subsided) == (phase == .ease))
  }

  @Test func `above seven stops, seven does not`() throws {
    var run = try holding()
    run.rate(7)
    #expect(run.session.phase == .hold)
    run.rate(8)
    #expect(run.session.ending == .stopped(.tooMuch))
    #expect(run.session.results.first?.end == .brokenOff)
    #expect(run.session.results.first?.last == .of(8))
  }

  @Test func `above the agreed ache eases off, the second time leaves the spot`() throws {
    var run = try holding(isFirstDay: true)
    #expect(run.session.plan.maxAche == .of(5))
    run.rate(6)
    #expect(run.session.phase == .hold)
    #expect(run.cues.said.last == "Ease off, to 5 or less.")
    run.rate(6)
    #expect(run.session.phase == .ease)
    run.wait(until: .over)
    #expect(run.session.results.first?.end == .tooSore)
  }

  @Test
  func `not fallen after the place's own hold leaves the spot, with a number falling goes on`()
    throws
  {
    for (second, end) in [(6, SpotEnd.notFalling), (5, .roundsDone)] {
      var run = try holding(.piriformisLateral, PlanChoices(rounds: 2))
      run.rate(6)
      run.rate(second)
      run.wait(until: .over)
      let result = try #require(run.session.results.first)
      #expect(result.end == end)
      #expect(result.rounds == (end == .notFalling ? 1 : 2))
    }
  }

  @Test func `not fallen in a hold shorter than the place's own goes to a second round`() throws {
    var run = try holding(.piriformisLateral, PlanChoices(rounds: 3))
    run.rate(6)
    run.rate(6)
    run.wait(until: .over)
    let result = try #require(run.session.results.first)
    #expect(result.rounds == 2)
    #expect(result.end == .notFalling)
    #expect(result.pressed == .seconds(80))
  }

  @Test(arguments: [(1, 90), (2, 120), (3, 120)])
  func `without a number the plan is carried out as it stands`(rounds: Int, pressed: Int) throws {
    var run = try holding(.gluteusMediusMiddle, PlanChoices(rounds: rounds))
    run.wait(until: .over)
    let result = try #require(run.session.results.first)
    #expect(result.end == .roundsDone)
    #expect(result.rounds == rounds)
    #expect(result.pressed == .seconds(pressed))
    #expect(run.session.ending == .complete)
    let asks = run.cues.filter { $0 == .askRating }.count
    #expect(asks == run.session.plan.asks.count * rounds)
  }

  @Test func `a round is added only where the spot has room`() throws {
    var full = try holding(.gluteusMediusMiddle, PlanChoices(rounds: 2))
    full.send(.addedRound)
    #expect(full.session.rounds == 2)
    #expect(full.cues.said.last?.hasPrefix("This spot has had enough") == true)

    var short = try holding(.piriformisMedial, PlanChoices(rounds: 2))
    short.send(.addedRound)
    #expect(short.session.rounds == 3)
    short.wait(1_000)
    short.send(.addedRound)
    #expect(short.session.rounds == 3)
    short.wait(until: .over)
    #expect(short.session.results.first?.pressed == .seconds(90))
  }

  @Test func `a finished spot takes a round more, but not where pressing did not help`() throws {
    var eased = try holding(.piriformisMedial, PlanChoices(rounds: 1))
    eased.rate(5)
    eased.rate(3)
    eased.wait(until: .move)
    eased.send(.addedRound)
    #expect(eased.session.phase == .rest)
    eased.wait(until: .over)
    #expect(eased.session.results.first?.rounds == 2)

    var sore = try holding(.piriformisMedial, PlanChoices(rounds: 1))
    sore.rate(5)
    sore.rate(5)
    sore.wait(until: .move)
    sore.send(.addedRound)
    #expect(sore.session.phase == .move)
    #expect(sore.cues.said.last?.hasPrefix("It did not ease") == true)
  }

  @Test func `ending asks first, and a double tap does not end`() throws {
    var run = try holding()
    run.send(.ended(confirmed: true))
    #expect(!run.session.isOver)
    run.wait(1_000)
    run.send(.ended(confirmed: false))
    #expect(run.session.isEndAsked && run.session.isPaused)
    run.send(.ended(confirmed: true))
    #expect(!run.session.isOver)
    run.wait(1_000)
    run.send(.ended(confirmed: true))
    #expect(run.session.ending == .ended)
  }

  @Test func `going on takes the question back`() throws {
    var run = try holding()
    run.send(.ended(confirmed: false))
    run.wait(1_000)
    run.send(.resumed)
    run.wait(1_000)
    run.send(.ended(confirmed: true))
    #expect(!run.session.isOver && !run.session.isEndAsked)
  }

  @Test func `several spots on both sides follow each other`() throws {
    let left = try #require(Sample.permission(.piriformisMedial, .left))
      .plan(PlanChoices(rounds: 1))
    let right = try #require(Sample.permission(.piriformisMedial, .right))
      .plan(PlanChoices(rounds: 1))
    var run = Run(session: ReleaseSession(left, then: [right, left, right], warmUp: false))
    #expect(run.session.plans.count == 3)
    run.send(.started)
    run.wait(until: .over)
    #expect(run.session.ending == .complete)
    #expect(run.session.results.map { $0.plan.side } == [.left, .right, .left])
    #expect(run.cues.said.contains("Now the next spot, on the right."))
  }

  @Test func `ten minutes are the end, whatever is pressed`() throws {
    var run = try holding()
    for _ in 0..<120 where !run.session.isOver {
      run.send(.back)
      run.wait(6_000)
    }
    #expect(run.session.ending == .timeUp)
    #expect(try #require(run.session.endedAt) - Sample.start == .minutes(10))
    #expect(run.cues.said.last?.contains("Ten minutes") == true)
  }

  @Test func `no next spot begins where the time is too short for it`() throws {
    let plan = try #require(Sample.plan(.gluteusMediusMiddle, PlanChoices(rounds: 3)))
    var run = Run(session: ReleaseSession(plan, then: [plan, plan], warmUp: false))
    run.send(.started)
    run.wait(until: .over)
    #expect(run.session.ending == .timeUp)
    #expect(try #require(run.session.endedAt) - Sample.start <= .minutes(10))
    #expect(run.session.results.allSatisfy { $0.pressed <= .seconds(120) })
  }

  @Test func `a helper's session speaks to the helper and asks more often`() throws {
    var run = try holding(.gluteusMediusMiddle, PlanChoices(presser: .helper, rounds: 2))
    #expect(run.session.plan.asks.map { $0.value } == [0, 10, 20, 30, 40, 50])
    #expect(run.cues.said.contains("Ask for the number: zero to ten?"))
    run.send(.stopWord)
    #expect(run.session.ending == .stopped(.stopWord))
    #expect(run.cues.said.last == "Stop. Take your hands away.")
  }

  @Test(arguments: [
    "", "release/1;", "release/2;0 hold", "x", "release/1;;;", "release/1;0 0 0;a;b",
  ])
  func `a damaged text is no session`(text: String) {
    #expect(ReleaseSession(text: text) == nil)
  }

  /// Every byte of a stored session, replaced: read as nil or as a session within all limits.
  @Test func `a text with one wrong byte never passes a limit`() throws {
    var run = try holding(.piriformisMedial)
    run.rate(5)
    let bytes = Array(run.session.text.utf8)
    #expect(ReleaseSession(text: run.session.text) != nil)
    for index in bytes.indices {
      for byte in [UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "z")] {
        var damaged = bytes
        damaged[index] = byte
        guard let session = ReleaseSession(text: String(decoding: damaged, as: UTF8.self))
        else { continue }
        #expect(session.plan.maxAche <= .of(5))
        #expect(session.plan.hold.value * session.plan.rounds <= 120)
        #expect(session.pressed <= .seconds(120))
        var later = session
        var now = Sample.start
        _ = later.received(.felt(.sharp), at: now)
        #expect(later.isOver)
        var ticking = session
        for _ in 0..<4_000 where !ticking.isOver {
          now = now + 1_000
          _ = ticking.received(.ticked, at: now)
        }
        #expect(ticking.isOver)
      }
    }
  }
}
