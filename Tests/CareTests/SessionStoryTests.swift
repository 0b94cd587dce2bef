import Anatomy
import Care
import CivilTime
import Testing

@Suite struct SessionStoryTests {
  @Test func `three holds with falling numbers end with the spot eased`() throws {
    let plan = try #require(Sample.plan(.gluteusMediusMiddle, PlanChoices(rounds: 3)))
    var session = ReleaseSession(plan, warmUp: false)
    var now = Sample.start
    var said: [String] = []
    var asked = 0
    said += session.received(.started, at: now).said
    while !session.isOver {
      now = now + 250
      let cues = session.received(.ticked, at: now)
      said += cues.said
      if cues.contains(.askRating) {
        asked += 1
        said += session.received(.rated(.of(asked < 7 ? 6 : 4)), at: now).said
      }
    }
    #expect(session.ending == .complete)
  }
}
