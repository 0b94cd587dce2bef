import Anatomy
import Care
import CivilTime
import Journal
import Reasoning
import Safety
import Testing

/// What the journal says about pressing a place now.
@Suite struct DiaryClearanceTests {
  static let today = Day(Samples.now, at: Samples.offset)

  private func diary(_ what: [Happening]) -> Diary {
    var diary = Diary()
    for (number, what) in ([.episodeStarted] + what).enumerated() {
      _ = diary.note(
        what, id: "n-\(number)", at: Samples.now + .seconds(number), offset: Samples.offset)
    }
    return diary
  }

  private func request(_ point: PointID, _ diary: Diary, daysLater: Int) -> ClearanceRequest {
    var request = ClearanceRequest(point: point, side: .left)
    request.remember(diary, on: Self.today.advanced(by: daysLater))
    return request
  }

  @Test func `sessions of the day are counted, and the first day lasts until tomorrow`() {
    let diary = diary(Array(repeating: .released(Samples.released()), count: 3))
    #expect(!request(.soleusLower, diary, daysLater: 0).allowance.isOpen)
    #expect(request(.soleusLower, diary, daysLater: 0).receiver.isFirstDay)
    #expect(request(.soleusLower, diary, daysLater: 1).allowance.isOpen)
    #expect(!request(.soleusLower, diary, daysLater: 1).receiver.isFirstDay)
  }

  @Test func `a nerve closes its place for good, a bruise for the day, each its own place only`() {
    let diary = diary([
      .released(Samples.released(.soleusLower, adverse: [.tingling])),
      .released(Samples.released(.soleusUpper, adverse: [.bruise])),
    ])
    #expect(request(.soleusLower, diary, daysLater: 30).isNerveFelt)
    #expect(request(.soleusUpper, diary, daysLater: 0).signHere == .bruise)
    #expect(request(.soleusUpper, diary, daysLater: 1).signHere == nil)
    #expect(!request(.piriformisLateral, diary, daysLater: 0).isNerveFelt)
    #expect(request(.piriformisLateral, diary, daysLater: 0).signHere == nil)
  }

  @Test func `what asks for rest counts for the day, what asks for help for a week`() {
    let diary = diary([.released(Samples.released(adverse: [.dizzy, .chest, .sharp]))])
    #expect(diary.heavySigns(on: Self.today) == [.dizzy, .chest])
    #expect(diary.heavySigns(on: Self.today.advanced(by: 6)) == [.chest])
    #expect(diary.heavySigns(on: Self.today.advanced(by: 7)).isEmpty)
    // A clock that was set back does not take a sign away.
    #expect(diary.heavySigns(on: Self.today.advanced(by: -3)) == [.dizzy, .chest])
  }

  @Test func `a session that was stopped before the first press keeps what went wrong`() throws {
    var asked = ClearanceRequest(point: .soleusLower, side: .left)
    for question in Recheck.allCases { asked.recheck[question] = false }
    let plan = try #require(asked.answered().permission).plan()
    var session = ReleaseSession(plan)
    _ = session.received(.started, at: Samples.now)
    _ = session.received(.felt(.chest), at: Samples.now + .seconds(2))
    let kept = Released.all(of: session, before: .of(5), after: nil, adverse: [.chest])
    #expect(kept.map { $0.adverse } == [[.chest]])
    #expect(kept.map { $0.seconds } == [0])
    #expect(Released.all(of: session, before: nil, after: nil, adverse: []).isEmpty)
  }
}
