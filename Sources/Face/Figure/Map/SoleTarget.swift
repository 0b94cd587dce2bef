import Anatomy

/// The print of the sole below the foot, to be met by a finger: the sole itself is only an edge in
/// any view.
enum SoleTarget {
  /// As wide as the ring: long from the side, short from behind and from the front.
  static func below(_ ring: [Cubic], _ halves: [Projection]) -> [Cubic] {
    let bounds = Window.around(ring.places(each: 2), margin: 0)
    let isLong = bounds.width > longest
    let toesLeft = isLong && halves.first?.side == .left
    let knots = (isLong ? print : pad).map { knot in
      Spot(
        bounds.x + bounds.width * (toesLeft ? 1 - knot.x : knot.x), top + height * knot.y)
    }
    return SmoothLine(knots, closed: true).cubics
  }

  /// Everything below the floor, so that the edge of the body does not cut the targets.
  static func room(_ window: Window) -> PathText {
    var path = PathText()
    let end = window.x + window.width
    path.polygon([Spot(window.x, top), Spot(end, top), Spot(end, bottom), Spot(window.x, bottom)])
    return path
  }

  /// Heel, waist, ball and toes of a sole, as shares of its length and breadth.
  private static let print = [
    Spot(0, 0.5), Spot(0.04, 0.16), Spot(0.14, 0.05), Spot(0.3, 0.16), Spot(0.46, 0.3),
    Spot(0.62, 0.16), Spot(0.78, 0), Spot(0.92, 0.1), Spot(1, 0.42), Spot(0.96, 0.78),
    Spot(0.8, 0.98), Spot(0.5, 1), Spot(0.2, 0.97), Spot(0.05, 0.82),
  ]

  /// A sole seen along its length.
  private static let pad = [
    Spot(0, 0.42), Spot(0.08, 0.12), Spot(0.28, 0), Spot(0.5, 0.06), Spot(0.72, 0),
    Spot(0.92, 0.12), Spot(1, 0.42), Spot(0.9, 0.84), Spot(0.68, 1), Spot(0.32, 1),
    Spot(0.1, 0.84),
  ]

  private static let longest = 150.0  // mm: wider than any foot from behind
  // Where it lies on the page, in millimetres; the floor is 0.
  private static let top = 12.0
  private static let height = 28.0  // as much as a finger meets in the view of the legs
  private static let bottom = top + height
}
