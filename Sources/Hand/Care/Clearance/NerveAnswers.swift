public import Anatomy
import Atlas

/// What follows when pressing shoots or tingles.
///
/// In: the places where a nerve answered. Out: which places are closed. A place is
/// closed with its neighbours along the same nerve, on the same side; a point in the midline lies by
/// both sides. What two places ask for stands in `AdviceRule.nerveTwice`. Our rule.
public struct NerveAnswers: Hashable, Sendable {
  private let places: [Place]

  private struct Place: Hashable, Sendable {
    let point: PointID
    let side: Side
  }

  public init(_ places: [(point: PointID, side: Side)]) {
    var unique: [Place] = []
    for (point, side) in places {
      let place = Place(point: point, side: side)
      if !unique.contains(place) { unique.append(place) }
    }
    self.places = unique
  }

  /// True where a nerve answered here or at a neighbour along the same nerve.
  public func closes(_ point: PointID, _ side: Side) -> Bool {
    let nerves = NerveLine.by(TriggerPoint.of(point).muscle)
    return places.contains { place in
      guard place.side == side || place.side == .midline || side == .midline else { return false }
      return place.point == point
        || NerveLine.by(TriggerPoint.of(place.point).muscle).contains { nerves.contains($0) }
    }
  }
}
