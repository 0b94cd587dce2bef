import Anatomy
import Atlas
import Care
import Testing

/// Shooting or tingling while pressing: what is closed, and what it means.
@Suite struct NerveAnswersTests {
  private static let places: [(point: PointID, side: Side)] = PointID.allCases.flatMap { point in
    TriggerPoint.of(point).sides.map { (point: point, side: $0) }
  }

  @Test func `every place with a nerve answer is closed, with all of its nerve on that side`() {
    for place in Self.places {
      let answers = NerveAnswers([place])
      #expect(answers.closes(place.point, place.side))
      for other in Self.places {
        let shared = Set(NerveLine.by(TriggerPoint.of(place.point).muscle))
          .intersection(NerveLine.by(TriggerPoint.of(other.point).muscle))
        let sameSide =
          place.side == other.side || place.side == .midline || other.side == .midline
        #expect(
          answers.closes(other.point, other.side) == (sameSide && !shared.isEmpty),
          "\(place.point.rawValue) \(other.point.rawValue)")
      }
    }
  }

  @Test func `no nerve answer closes nothing`() {
    for place in Self.places { #expect(!NerveAnswers([]).closes(place.point, place.side)) }
  }

  @Test func `another nerve answer never opens a place`() {
    for place in Self.places {
      let fewer = NerveAnswers([Self.places[0]])
      let more = NerveAnswers([Self.places[0], place])
      for other in Self.places where fewer.closes(other.point, other.side) {
        #expect(more.closes(other.point, other.side))
      }
    }
  }
}
