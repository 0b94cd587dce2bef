import Anatomy
import Care
import CivilTime
import Findings
import Guidance
import Journal
import Safety
import SampleJournals
import Testing

/// What the journal says about pressing a place now.
@Suite struct PlaceTests {
  private func clearance(
    _ point: PointID, _ diary: Diary, daysLater: Int = 0, recheck: Bool? = false
  ) -> Clearance {
    var request = PressRequest(PressPlace(point, .left))
    if let recheck { for question in Recheck.allCases { request.recheck[question] = recheck } }
    return Guidance(diary, on: Journals.today.advanced(by: daysLater)).clearance(request, diary)
  }

  private func released(_ point: PointID, _ adverse: [StopSign] = []) -> Happening {
    .released(Journals.released(point, adverse: adverse))
  }

  @Test func `sessions of the day are counted, and the first day lasts until tomorrow`() {
    let diary = Journals.diary((0..<3).map { _ in released(.soleusLower) })
    #expect(clearance(.soleusUpper, diary) == .refused(.enoughToday))
    let two = Journals.diary((0..<2).map { _ in released(.soleusLower) })
    let first = clearance(.soleusUpper, two).permission
    let second = clearance(.soleusUpper, two, daysLater: 1).permission
    #expect(first?.own?.restraints.contains(.firstDay) == true)
    #expect(second?.own?.restraints.contains(.firstDay) == false)
  }

  @Test func `a nerve closes its place for good, a bruise for the day, each its own place only`() {
    let diary = Journals.diary([
      released(.soleusLower, [.tingling]), released(.soleusUpper, [.bruise]),
    ])
    #expect(clearance(.soleusLower, diary, daysLater: 30) == .refused(.nerveHere))
    #expect(clearance(.soleusUpper, diary) == .refused(.signHere(.bruise)))
    #expect(clearance(.soleusUpper, diary, daysLater: 1).permission != nil)
    #expect(clearance(.piriformisLateral, diary).permission != nil)
  }

  @Test func `a press that gave shooting or tingling closes its place`() {
    let diary = Journals.diary([.pressed(.soleusLower, .left, .nerve)])
    #expect(clearance(.soleusLower, diary) == .refused(.nerveHere))
    #expect(clearance(.soleusUpper, diary).permission != nil)
  }

  @Test func `what asks for rest counts for the day, what asks for help for a week`() {
    let diary = Journals.diary([released(.soleusLower, [.dizzy, .chest, .sharp])])
    func signs(_ daysLater: Int) -> [StopSign] {
      Guidance(diary, on: Journals.today.advanced(by: daysLater)).facts.signs
    }
    #expect(signs(0) == [.dizzy, .chest])
    #expect(signs(6) == [.chest])
    #expect(signs(7).isEmpty)
    // A clock that was set back does not take a sign away.
    #expect(signs(-3) == [.dizzy, .chest])
  }

  @Test(arguments: Recheck.allCases)
  func `a yes to a short question refuses every place, and asks for what it means`(
    question: Recheck
  ) {
    let diary = Journals.diary([])
    let request = PressRequest(PressPlace(.soleusLower, .left), recheck: [question: true])
    let guidance = Guidance(diary, on: Journals.today)
    #expect(guidance.clearance(request, diary) == .refused(.recheck(question)))
    #expect(guidance.advice(afterRecheck: [question: true]) == question.advice)
    #expect(guidance.advice(afterRecheck: [question: false]) == guidance.advice)
  }

  @Test func `the short questions are asked before any place is opened`() {
    let clearance = clearance(.soleusLower, Journals.diary([]), recheck: nil)
    #expect(clearance == .ask(Recheck.allCases.map { .recheck($0) }))
  }
}
