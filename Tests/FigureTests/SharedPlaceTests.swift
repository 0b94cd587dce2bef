import Anatomy
import Atlas
import Testing

@testable import Figure

struct SharedPlaceTests {
  private func seen(_ id: PointID) throws -> PointView {
    try #require(PointView.best(for: TriggerPoint.of(id), side: .right))
  }

  @Test func `points that are offered as one place lie within a finger-width`() throws {
    for place in SharedPlace.all {
      let shown = try seen(place.shown)
      for id in place.others {
        let other = try seen(id)
        #expect(other.view == shown.view)
        #expect(other.spot.distance(to: shown.spot) < 12, "\(id)")
      }
    }
  }

  @Test func `no two other points that a person presses lie so near`() throws {
    let pressed = PointID.allCases.filter { TriggerPoint.of($0).care.hands != nil }
    for (index, first) in pressed.enumerated() {
      for second in pressed[..<index] {
        let (a, b) = (try seen(first), try seen(second))
        guard a.view == b.view, a.spot.distance(to: b.spot) < 10 else { continue }
        let isShared =
          SharedPlace.of(first) != nil && SharedPlace.of(first) == SharedPlace.of(second)
        #expect(isShared, "\(first) and \(second)")
      }
    }
  }

  @Test func `a point is in at most one place, and what is shown first asks least`() {
    let all = SharedPlace.all.flatMap { $0.points }
    #expect(Set(all).count == all.count)
    // who can't find the groin pulse never gets there first
    #expect(SharedPlace.of(.iliopsoasLowerTendon)?.shown == .sartoriusUpper)
  }
}
