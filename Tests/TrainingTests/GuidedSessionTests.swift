import Anatomy
import Atlas
import Care
import CivilTime
import Safety
import Testing
import Training

@Suite struct GuidedSessionTests {
  private static let start = Instant(milliseconds: 1_700_000_000_000)

  private func at(_ seconds: Int) -> Instant { GuidedSessionTests.start + .seconds(seconds) }

  private func started(_ session: GuidedSession) -> GuidedSession {
    var session = session
    _ = session.received(.started, at: at(0))
    return session
  }

  private var programme: GuidedSession {
    get throws {
      GuidedSession(TrainingSession(Practice(), on: try #require(Day(text: "2026-11-29"))))
    }
  }

  private func words(_ cues: [Cue]) -> [String] {
    cues.compactMap { if case .say(let utterance) = $0 { utterance.text } else { nil } }
  }

  @Test func `a warm-up takes as long as its steps and changes sides half-way`() {
    for kind in WarmUp.Kind.allCases {
      let warmUp = WarmUp.of(kind)
      let session = GuidedSession(warmUp)
      let length = session.steps.reduce(0) { $0 + $1.length.value }
      #expect(length == Int64(warmUp.length.value) * 1000)
    }
    #expect(GuidedSession(WarmUp.of(.base)).steps.contains { $0.words == "Now the other side." })
  }

  @Test func `ticking second by second ends it complete, and every step was announced`() throws {
    var session = started(try programme)
    var said = 1
    var seconds = 0
    while !session.isOver, seconds < 3600 {
      seconds += 1
      said += words(session.received(.ticked, at: at(seconds))).count
    }
    #expect(session.ending == .complete)
    #expect(said == session.steps.count + 1)
    #expect((3 * 60...10 * 60).contains(seconds))
  }

  @Test func `an exercise for one side is done on both`() throws {
    let sides = try programme.steps.filter { $0.exercise == .clam && $0.kind == .work }.map {
      $0.side
    }
    #expect(sides == [.left, .right])
  }

  @Test(arguments: PainScore.all)
  func `pain up to 4 goes on, from 5 it ends, at every step and also while paused`(score: PainScore)
    throws
  {
    for skips in [0, 1, 5] {
      for isPaused in [false, true] {
        var session = started(try programme)
        for _ in 0..<skips { _ = session.received(.skipped, at: at(1)) }
        if isPaused { _ = session.received(.paused, at: at(2)) }
        _ = session.received(.rated(score), at: at(3))
        #expect((session.ending == .pain(score)) == (score.value > 4))
      }
    }
  }

  @Test(arguments: StopSign.allCases)
  func `a stop sign ends it, with words that go before all others`(sign: StopSign) throws {
    var session = started(try programme)
    let cues = session.received(.felt(sign), at: at(5))
    #expect(session.ending == .sign(sign))
    let isStop = cues.contains {
      if case .say(let utterance) = $0 { utterance.priority == .stop } else { false }
    }
    #expect(isStop)
    #expect(session.received(.resumed, at: at(6)).isEmpty)
  }

  @Test func `it ends only when asked twice, or after half an hour of pause`() throws {
    var session = started(try programme)
    _ = session.received(.ended(confirmed: true), at: at(1))
    #expect(!session.isOver)
    _ = session.received(.ended(confirmed: false), at: at(2))
    #expect(!session.isOver && session.isPaused)
    var other = session
    _ = other.received(.ended(confirmed: true), at: at(3))
    #expect(other.ending == .ended)
    _ = session.received(.ticked, at: at(2 + 30 * 60 - 1))
    #expect(!session.isOver)
    _ = session.received(.ticked, at: at(2 + 30 * 60))
    #expect(session.ending == .left)
  }

  @Test func `a clock set back counts as no time, and who was away finds the next step waiting`()
    throws
  {
    var session = started(try programme)
    _ = session.received(.ticked, at: at(-500))
    #expect(session.number == 0 && session.elapsed == .zero)
    _ = session.received(.ticked, at: at(600))
    #expect(session.number == 1 && session.isPaused)
  }

  @Test func `back leads to the step before, later to this one once more`() throws {
    var session = started(try programme)
    _ = session.received(.skipped, at: at(1))
    _ = session.received(.back, at: at(2))
    #expect(session.number == 0)
    _ = session.received(.skipped, at: at(3))
    _ = session.received(.back, at: at(9))
    #expect(session.number == 1)
  }

  @Test func `sentences are short enough for the voices of browsers`() throws {
    let all =
      WarmUp.Kind.allCases.map { GuidedSession(WarmUp.of($0)) } + [.eveningAfter, try programme]
    for step in all.flatMap({ $0.steps }) { #expect(step.words.count <= 150, "\(step.words)") }
  }
}
