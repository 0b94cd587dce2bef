import Anatomy
import Atlas
import Evidence
import Testing

@Suite struct MuscleTests {
  @Test(arguments: MuscleID.allCases) func `a muscle bears the id it is found by`(id: MuscleID) {
    #expect(Muscle.of(id).id == id)
  }

  @Test(arguments: PointID.allCases) func `a point bears the id it is found by`(id: PointID) {
    #expect(TriggerPoint.of(id).id == id)
  }

  @Test func `no muscle and no point is missing, and none stands twice`() {
    #expect(Muscle.all.map { $0.id } == MuscleID.allCases)
    #expect(TriggerPoint.all.map { $0.id } == PointID.allCases)
    #expect(Muscle.all.flatMap { $0.points.map { $0.id } } == PointID.allCases)
  }

  @Test func `a point belongs to the muscle that lists it`() {
    for muscle in Muscle.all {
      #expect(!muscle.points.isEmpty)
      for point in muscle.points { #expect(point.muscle == muscle.id) }
    }
  }

  @Test func `every muscle and every point rests on a source`() {
    for muscle in Muscle.all { #expect(!muscle.sources.isEmpty) }
    for point in TriggerPoint.all { #expect(!point.sources.isEmpty) }
  }

  @Test func `a point refers somewhere essential, and to no region twice`() {
    for point in TriggerPoint.all {
      #expect(point.refers.contains { $0.strength == .essential })
      #expect(Set(point.refers.map { $0.region }).count == point.refers.count)
    }
  }

  @Test func `a place lies between two landmarks and is a circle, not a dot`() {
    for point in TriggerPoint.all {
      #expect(point.place.from != point.place.to)
      #expect((0...1).contains(point.place.fraction))
      #expect(point.place.radius.value >= 1)
    }
  }

  @Test func `no press lasts longer than 90 seconds or aims above 7`() {
    for point in TriggerPoint.all {
      guard let care = point.care.hands else { continue }
      #expect(care.hold.lowerBound.value >= 8 && care.hold.upperBound.value <= 90)
      #expect(care.maxAche <= .of(7))
      if care.caution { #expect(care.maxAche <= .of(5)) }
      #expect(!care.tools.isEmpty && !care.positions.isEmpty && !care.how.text.isEmpty)
    }
  }

  @Test func `what only professionals treat says why, and nobody close is told to press it`() {
    let closed = TriggerPoint.all.filter { $0.care.hands == nil }
    #expect(closed.count == 7)
    for point in closed {
      guard case .professionalOnly(let why) = point.care else { continue }
      #expect(why.text.count > 20)
      #expect(point.partner.text.hasPrefix("Not advised") || point.partner.text.hasPrefix("None"))
    }
  }

  @Test func `an alias shares tissue with points of other names, and nothing else does`() {
    for point in TriggerPoint.all {
      #expect((point.commonness == .alias) == !point.overlaps.isEmpty)
      #expect(!point.overlaps.contains(point.id))
    }
    #expect(TriggerPoint.all.filter { $0.isFounding }.count == 3)
    for point in TriggerPoint.all where point.isFounding {
      #expect(point.commonness == .alias)
      #expect(point.sources.contains(.n2016))
      #expect(point.placeSource == .n2016)
      #expect(point.note != nil)
    }
  }

  @Test func `what fits a muscle is an answer to the question, and is weighed there`() {
    for muscle in Muscle.all {
      for fit in muscle.fits + muscle.points.flatMap({ $0.fits ?? [] }) {
        let question = Question.of(fit.question)
        #expect(Set(fit.answers).isSubset(of: Set(question.answers)))
        #expect(
          question.associations.contains { $0.cause == .muscle(muscle.id) },
          "\(muscle.id.rawValue) \(fit.question.rawValue)")
      }
    }
  }

  @Test func `plain names are not Latin`() {
    for muscle in Muscle.all {
      for word in muscle.latin.text.split(separator: " ") where word.count > 4 {
        #expect(!muscle.plain.text.lowercased().contains(word.lowercased()))
      }
    }
  }
}
