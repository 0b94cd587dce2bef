/// A hand seen from its back, with the thumb to the left of its direction: the wrist at 0, 0, in
/// millimetres.
///
/// - Source: ours, as long as a tenth of the body
struct HandShape {
  let wrist: Spot
  let direction: Rotation
  /// True where the thumb lies to the right.
  var isMirrored = false

  /// The outline, closed, as knots of a smooth line.
  var outline: [Spot] { Self.knots.map(placed) }

  /// The lines between the fingers, each from the knuckles to the tips.
  var gaps: [[Spot]] { Self.between.map { $0.map(placed) } }

  private func placed(_ spot: Spot) -> Spot {
    wrist + direction(Spot(spot.x, isMirrored ? -spot.y : spot.y))
  }

  private static let knots = [
    Spot(-14, 24), Spot(10, 27), Spot(32, 36), Spot(54, 54), Spot(78, 68), Spot(92, 66),
    Spot(90, 54), Spot(74, 40), Spot(88, 35), Spot(120, 33), Spot(146, 28), Spot(158, 19),
    Spot(168, 8), Spot(166, -6), Spot(156, -18), Spot(136, -28), Spot(104, -34), Spot(64, -37),
    Spot(28, -32), Spot(-14, -26),
  ]
  private static let between = [
    [Spot(104, 17), Spot(155, 16)], [Spot(106, 0), Spot(165, 1)], [Spot(102, -17), Spot(150, -15)],
  ]
}
