import Anatomy
import CivilTime
import Safety
import Testing

@testable import Care

/// Every abstract state that can be reached, with every message after every wait.
@Suite struct SessionProofTests {
  static let waits: [Milliseconds] = [
    0, 250, 5_000, 19_999, .seconds(61), .seconds(200), .minutes(40), -5_000,
  ]

  static let events: [SessionEvent] =
    [
      .started, .ticked, .stopWord, .paused, .resumed, .skipped, .back, .addedRound,
      .ended(confirmed: false), .ended(confirmed: true), .returned,
    ] + [0, 3, 4, 6, 7, 8, 10].map { .rated(.of($0)) } + [.felt(.sharp), .felt(.numb)]

  /// What tells states apart for the rules; times are left out.
  struct Key: Hashable {
    let phase: Phase
    let flags: [Bool]
    let spot: Int
    let round: [Int]
    let end: SpotEnd?
    let numbers: [Int]

    init(_ session: ReleaseSession) {
      phase = session.phase
      flags = [session.isPaused, session.hasStarted, session.isEndAsked, session.isRatingAsked]
      spot = session.spotNumber
      round = [session.round, session.rounds, session.hasRoomForRound ? 1 : 0]
      end = session.spot.end
      numbers = [
        min(session.spot.ratings, 2), min(session.spot.overs, 2),
        session.spot.isNotFalling ? 1 : 0,
      ]
    }
  }

  static func begin() throws -> ReleaseSession {
    let first = try #require(Sample.plan(.gluteusMediusMiddle))
    let second = try #require(Sample.plan(.piriformisMedial, PlanChoices(rounds: 1)))
    return ReleaseSession(first, then: [second])
  }

  @Test func `in every state every message keeps every promise`() throws {
    let start = try Self.begin()
    var seen: Set<Key> = [Key(start)]
    var queue = [(start, Sample.start)]
    var checked = 0
    var broken: [String] = []
    while let (session, now) = queue.popLast() {
      for wait in Self.waits {
        for event in Self.events {
          var next = session
          let then = (session.clock ?? now) + wait
          let cues = next.received(event, at: then)
          checked += 1
          for fault in Self.faults(session, event, wait, next, cues, then) {
            broken.append(fault + " in " + session.text)
          }
          guard seen.insert(Key(next)).inserted else { continue }
          queue.append((next, then))
          #expect(Self.restored(next), "\(next.text)")
        }
      }
    }
    #expect(broken.first == nil)
    #expect(Set(seen.map { $0.phase }) == Set(Phase.allCases))
    #expect(seen.count > 300)
    #expect(checked > 50_000)
  }

  static func faults(
    _ before: ReleaseSession, _ event: SessionEvent, _ wait: Milliseconds,
    _ after: ReleaseSession, _ cues: [Cue], _ now: Instant
  ) -> [String] {
    var faults: [String] = []
    func must(_ promise: String, _ kept: Bool) { if !kept { faults.append(promise) } }
    let went = before.clock != nil && wait > .zero
    must("the budget never grows", after.budgetLeft <= before.budgetLeft)
    must("time uses it up", !went || before.isOver || after.budgetLeft < before.budgetLeft)
    must("cap of the spot", after.pressed <= .seconds(Dose.capPerSpot.value))
    must("cap of each spot", after.results.allSatisfy { $0.pressed <= .seconds(120) })
    must("cap of the session", after.active <= Dose.sessionCap)
    must("a hold is no longer than planned", after.spot.held <= .seconds(after.plan.hold.value))
    must("rounds", after.rounds <= 3 && after.round <= after.rounds)
    must("nothing presses while paused", !(after.isPaused && after.phase.isPressing))
    must("an ending and only at the end", (after.ending != nil) == after.isOver)
    must("over stays over", !before.isOver || (after == before && cues.isEmpty))
    must("a live phase has time left", after.isOver || after.phaseLeft > .zero)
    must(
      "back in time is no time",
      wait > .zero || event.isTap || before.elapsed == after.elapsed
        || after.isOver)
    if event.isStop, !before.isOver {
      must("stop ends it", after.isOver)
      if !went { must("and says so", cues.contains(.tone(.stop))) }
    }
    guard event.isTap, !after.isOver else { return faults }
    var twice = after
    var ticked = after
    let echo = twice.received(event, at: now + 100)
    let tick = ticked.received(.ticked, at: now + 100)
    must("a double tap is one tap", echo == tick && twice == ticked)
    return faults
  }

  static func restored(_ session: ReleaseSession) -> Bool {
    guard var back = ReleaseSession(text: session.text) else { return false }
    back.lastTap = session.lastTap
    back.lastTapAt = session.lastTapAt
    return back == session
  }

  @Test func `a stop sign ends the session from every phase, with what it means`() throws {
    for sign in StopSign.allCases {
      var session = try Self.begin()
      _ = session.received(.started, at: Sample.start)
      var now = Sample.start
      for _ in 0..<600 where !session.isOver {
        var stopped = session
        let cues = stopped.received(.felt(sign), at: now)
        #expect(stopped.ending == .stopped(.sign(sign)))
        #expect(cues.said.last == "Stop. Let go now. Look at the screen for what it means.")
        now = now + 1_000
        _ = session.received(.ticked, at: now)
      }
      #expect(session.isOver)
    }
  }

  @Test func `left alone with its ticks, every session ends within its budget`() throws {
    for wait in [250, 1_000, 17_000, 89_000, 91_000, 3_600_000] as [Milliseconds] {
      var session = try Self.begin()
      var now = Sample.start
      _ = session.received(.started, at: now)
      let budget = session.budgetLeft
      while !session.isOver, now - Sample.start < .days(2) {
        now = now + wait
        _ = session.received(.ticked, at: now)
      }
      #expect(session.isOver)
      #expect(now - Sample.start <= budget + wait)
    }
  }
}

extension SessionEvent {
  var isStop: Bool {
    switch self {
    case .felt, .stopWord: true
    case .rated(let score): score > Dose.stopAbove
    case .started, .ticked, .paused, .resumed, .skipped, .back, .addedRound, .ended, .returned:
      false
    }
  }
}
