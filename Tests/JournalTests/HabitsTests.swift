import Activity
import Atlas
import CivilTime
import Journal
import Testing
import Training

@Suite struct HabitsTests {
  private let day = Samples.day

  private func diary(_ notes: [HabitNote]) -> Diary {
    var diary = Diary()
    for (index, note) in notes.enumerated() {
      _ = diary.note(
        .habit(note), id: "h-\(index)", at: Samples.now + .seconds(index), offset: Samples.offset)
    }
    return diary
  }

  private func moved(_ movement: Movement, _ minutes: Double) throws -> HabitNote {
    .moved(
      try #require(
        DayTotal(day: day, movement: movement, unit: .minutes, amount: minutes)))
  }

  @Test func `movement adds up, and can be taken back`() throws {
    let twice = [try moved(.hills, 20), try moved(.hills, 30)]
    #expect(diary(twice).habits.table.amount(of: .hills, in: .minutes, on: day) == 50)
    #expect(diary(twice + [.movedBack(.hills, day)]).habits.table.isEmpty)
  }

  @Test func `a session is told once a day: what was said last counts`() {
    let habits = diary([
      .practised(day, .easy), .practised(day.advanced(by: -3), .right),
      .practised(day, .worseNextMorning),
    ]).habits
    #expect(habits.sessions.map { $0.felt } == [.right, .worseNextMorning])
    #expect(habits.practice.restsUntil == day.advanced(by: 3))
  }

  @Test func `a trip is planned, changed and dropped`() {
    let planned: [HabitNote] = [.tripPlanned(.snow, day), .tripPlanned(.sand, day.advanced(by: 9))]
    #expect(diary(planned).habits.trip?.trip == .sand)
    #expect(diary(planned + [.tripDropped]).habits.trip == nil)
  }

  @Test func `each person has habits of their own, and erasing takes them along`() throws {
    var diary = diary([try moved(.hills, 20)])
    let other = PersonKey("other")
    for (index, what) in [Happening.personChosen, .habit(.tripPlanned(.snow, day))].enumerated() {
      _ = diary.note(
        what, id: "o-\(index)", at: Samples.now + .minutes(index + 1), offset: Samples.offset,
        about: other)
    }
    #expect(diary.habits.table.isEmpty && diary.habits.trip != nil)
    _ = diary.note(
      .personErased, id: "e", at: Samples.now + .minutes(9), offset: Samples.offset, about: other)
    #expect(diary.person == .me && diary.habits.trip == nil)
    #expect(!diary.habits.table.isEmpty)
  }
}
