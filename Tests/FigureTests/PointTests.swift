import Anatomy
import Atlas
import Testing

@testable import Figure

struct PointTests {
  /// Places that the evidence puts off the muscle: the article's own, and three by some millimetres.
  static let exceptions: Set<PointID> = [
    .gluteusMinimusN2016LowerButtock, .adductorLongusLower, .adductorMagnusIschial,
    .obturatorInternusIntrapelvic, .pelvicFloorLevatorAni, .adductorMagnusMid,
  ]

  @Test(arguments: PointID.allCases)
  func `every point has a view, on its muscle where the evidence puts it there`(
    _ id: PointID
  ) throws {
    let point = TriggerPoint.of(id)
    for side in point.sides {
      let best = try #require(PointView.best(for: point, side: side))
      if !Self.exceptions.contains(point.id) {
        #expect(try #require(best.offMuscle) < 5, "\(point.id) in \(best.view)")
      }
    }
  }

  @Test(arguments: PointID.allCases)
  func `left and right are mirrored exactly`(_ id: PointID) throws {
    let point = TriggerPoint.of(id)
    guard point.sides == Side.pair else { return }
    let left = try #require(PointView.best(for: point, side: .left))
    let right = try #require(PointView.best(for: point, side: .right))
    let onLeft = Projection(left.view, .left)(left.spot)
    let onRight = Projection(right.view, .right)(right.spot)
    #expect(onLeft == Spot(-onRight.x, onRight.y))
  }
}
