import Anatomy
import Atlas
import Safety
import Testing

@Suite struct ExerciseTests {
  @Test func `every exercise, cause and home test is found by its id`() {
    #expect(Exercise.all.map { $0.id } == ExerciseID.allCases)
    #expect(SelfCare.all.map { $0.id } == SelfCareID.allCases)
    #expect(SelfTest.all.map { $0.id } == SelfTestID.allCases)
    #expect(ExerciseID.allCases.count == 39)
  }

  @Test(arguments: MuscleID.allCases)
  func `after a release of any muscle one of the eleven moves the joint`(muscle: MuscleID) {
    #expect(Exercise.after(muscle)?.group == .afterRelease)
  }

  @Test func `the eleven are just those that name muscles`() {
    let moving = Exercise.all.filter { !$0.moves.isEmpty }
    #expect(moving.count == 11)
    #expect(moving == Exercise.all.filter { $0.group == .afterRelease })
  }

  @Test func `a harder form is never of a lower level, an easier one never of a higher`() {
    for exercise in Exercise.all {
      for harder in exercise.harderForms { #expect(Exercise.of(harder).level >= exercise.level) }
      for easier in exercise.easierForms { #expect(Exercise.of(easier).level <= exercise.level) }
    }
  }

  @Test func `no level of the programme asks for an exercise above it`() {
    for level in Programme.levels {
      for part in level.parts { #expect(Exercise.of(part.exercise).level <= level.level) }
    }
  }

  @Test func `a warm-up takes 5 to 10 minutes`() {
    for kind in WarmUp.Kind.allCases {
      #expect((300...600).contains(WarmUp.of(kind).length.value))
    }
  }

  @Test func `the plan runs from far to near and ends on the day`() {
    let weeks = TripWeek.all.map { $0.weeksBefore }
    #expect(weeks == weeks.sorted(by: >))
    #expect(weeks.last == 0)
  }

  @Test
  func `the four kinds of nerve root share what to do, and cauda equina has nothing to do alone`() {
    for cause in [MimicID.radiculopathyL2L3, .radiculopathyL4, .radiculopathyL5, .radiculopathyS1] {
      #expect(SelfCare.of(cause)?.id == .radiculopathy)
    }
    #expect(SelfCare.of(.caudaEquina) == nil)
  }
}
