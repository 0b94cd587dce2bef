import Anatomy
import Atlas
import Findings
import Reasoning

extension Model {
  mutating func readingHappened(_ message: ReadingMessage) {
    switch message {
    case .atlasSearched(let text): search = text
    case .pointWanted(let point, let side): want(PressPlace(point, side))
    }
  }

  /// The short way of somebody who knows the muscle: the safety questions, where and how it hurts,
  /// then the place itself. The area over the point is painted already; it can be changed.
  private mutating func want(_ place: PressPlace) {
    let point = TriggerPoint.of(place.point)
    guard point.care.hands != nil else { return }
    begin()
    unfinished.wanted = place
    if unfinished.canvas.areas.isEmpty,
      let region = point.refers.first(where: { $0.strength == .essential })?.region,
      let area = Area(region, region.sides.contains(place.side) ? place.side : .midline)
    {
      unfinished.canvas.areas = [area]
    }
    if nextRoute != route { go(nextRoute) }
  }
}
