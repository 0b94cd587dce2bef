import Markup

/// A standing mannequin from the front, its shirt and shorts; arms are limbs of their own.
///
/// - Source: the front contour of the figure (`OutlineTable`); the shoulder without arm is ours
enum FrontMannequin {
  static let shoulder = Spot(150, 1368)

  /// The half on the page's right, from the crown down the side and up between the legs.
  private static let half = [
    Spot(0, 1700), Spot(36, 1695), Spot(62, 1675), Spot(75, 1638), Spot(77, 1606), Spot(83, 1608),
    Spot(85, 1592), Spot(80, 1564), Spot(73, 1557), Spot(66, 1533), Spot(58, 1512),
    Spot(55, 1490), Spot(59, 1468), Spot(82, 1450), Spot(124, 1434), Spot(168, 1418),
    Spot(190, 1390), Spot(190, 1340), Spot(170, 1285), Spot(165, 1235), Spot(157, 1170),
    Spot(149, 1115), Spot(146, 1080), Spot(150, 1040), Spot(158, 1005), Spot(167, 965),
    Spot(173, 920), Spot(176, 880), Spot(176, 845), Spot(174, 800), Spot(169, 745),
    Spot(161, 670), Spot(152, 600), Spot(143, 540), Spot(137, 500), Spot(136, 470),
    Spot(133, 440), Spot(136, 405), Spot(142, 365), Spot(143, 335), Spot(139, 290),
    Spot(129, 225), Spot(120, 165), Spot(116, 125), Spot(118, 95), Spot(121, 74), Spot(117, 55),
    Spot(122, 42), Spot(138, 22), Spot(146, 10), Spot(142, 2), Spot(120, -2), Spot(95, -4),
    Spot(72, -3), Spot(62, 4), Spot(60, 20), Spot(58, 40), Spot(52, 60), Spot(49, 86),
    Spot(55, 105), Spot(58, 135), Spot(53, 190), Spot(40, 255), Spot(29, 320), Spot(28, 350),
    Spot(33, 395), Spot(38, 430), Spot(36, 455), Spot(33, 480), Spot(34, 520), Spot(30, 590),
    Spot(22, 660), Spot(12, 730), Spot(5, 770), Spot(2, 798),
  ]

  /// From the middle to the skin of the outer side at a height.
  static func halfWidth(at height: Double) -> Double {
    var least = (gap: Double.infinity, width: 0.0)
    for spot in half where spot.x > gusset {
      let gap = (spot.y - height).magnitude
      if gap < least.gap { least = (gap, spot.x) }
    }
    return least.width
  }

  /// The whole outline, moved so that a place of the standing figure comes to lie at the anchor.
  static func body(_ placed: (Spot) -> Spot) -> Figurine {
    let whole = half + half.reversed().map { Spot(-$0.x, $0.y) }
    return Figurine(
      tone: .near,
      shapes: [
        Figurine.Shape(.skin, whole.map(placed)),
        Figurine.Shape(.cloth, dressed.map(placed)),
      ])
  }

  /// Shirt and shorts: the body from the collar to the middle of the thighs.
  private static var dressed: [Spot] {
    let side = half.filter { $0.y < collar && $0.y > hem && $0.x > gusset }
    let inner = half.filter { $0.y > hem && $0.y < crotch && $0.x <= gusset }
    let right = [Spot(0, neckline)] + side + inner
    return right + right.reversed().map { Spot(-$0.x, $0.y) }.dropLast()
  }

  /// The head and the neck alone.
  static var head: [Spot] {
    let side = half.filter { $0.y > collar }
    return side + [Spot(44, neckline), Spot(-44, neckline)]
      + side.reversed().map { Spot(-$0.x, $0.y) }
  }

  /// The trunk without head and limbs.
  static var trunk: [Spot] {
    let side = half.filter { $0.y < collar && $0.y > gluteal && $0.x > gusset }
    let right = [Spot(0, neckline)] + side + [Spot(96, crotch), Spot(30, crotch - 8)]
    return right + right.reversed().map { Spot(-$0.x, $0.y) }.dropLast()
  }

  private static let gluteal = 838.0  // mm above the floor: below it the thighs are of their own
  private static let collar = 1462.0  // mm above the floor
  private static let neckline = 1420.0  // mm above the floor, in the middle
  private static let hem = 640.0  // mm above the floor: the shorts end in mid-thigh
  private static let crotch = 810.0  // mm above the floor
  private static let gusset = 50.0  // mm: tells the inner side of the thigh from the outer
}
