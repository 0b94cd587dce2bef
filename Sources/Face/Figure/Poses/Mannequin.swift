/// The parts of the mannequin that are no limbs, in the side view of a standing person: x forward,
/// y up from the floor, in millimetres.
///
/// - Source: the side contour of the figure (`OutlineTable`)
enum Mannequin {
  static let hip = Spot(6, 878)
  static let shoulder = Spot(-14, 1372)
  static let neck = Spot(-24, 1450)

  static let head = [
    Spot(0, 1700), Spot(52, 1690), Spot(88, 1662), Spot(103, 1625), Spot(106, 1598),
    Spot(120, 1562), Spot(124, 1553), Spot(113, 1546), Spot(114, 1532), Spot(112, 1510),
    Spot(106, 1490), Spot(88, 1479), Spot(60, 1476), Spot(48, 1455), Spot(46, 1425),
    Spot(-40, 1400), Spot(-84, 1430), Spot(-70, 1470), Spot(-60, 1515), Spot(-72, 1545),
    Spot(-88, 1580), Spot(-93, 1620), Spot(-80, 1660), Spot(-48, 1690),
  ]

  /// From the seat up the front to the neck and down the back.
  static let trunk = [
    Spot(60, 775), Spot(74, 792), Spot(88, 838), Spot(98, 880), Spot(108, 930), Spot(115, 985),
    Spot(114, 1050), Spot(107, 1130), Spot(108, 1200), Spot(108, 1270), Spot(92, 1330),
    Spot(62, 1385), Spot(44, 1435), Spot(-96, 1435), Spot(-124, 1385), Spot(-134, 1330),
    Spot(-129, 1270), Spot(-115, 1200), Spot(-101, 1130), Spot(-93, 1050), Spot(-108, 985),
    Spot(-128, 930), Spot(-139, 880), Spot(-132, 838), Spot(-98, 792), Spot(-40, 775),
  ]

  /// Around the ankle at 0, 0; toes forward.
  static let foot = [
    Spot(-38, 40), Spot(-50, 0), Spot(-54, -40), Spot(-50, -66), Spot(-30, -73), Spot(20, -70),
    Spot(70, -72), Spot(150, -73), Spot(190, -70), Spot(202, -60), Spot(196, -48),
    Spot(150, -32), Spot(100, -8), Spot(62, 14), Spot(40, 34), Spot(36, 52),
  ]

  static let knee = 471.0  // mm above the floor

  /// The skin of the back at a height.
  static func back(at height: Double) -> Double { edge(at: height) { $0.x < 0 } }

  /// The skin of the belly at a height.
  static func front(at height: Double) -> Double { edge(at: height) { $0.x > 0 } }

  /// Where one edge of the trunk lies, between the knots of its outline.
  private static func edge(at height: Double, _ isOnEdge: (Spot) -> Bool) -> Double {
    let knots = trunk.filter(isOnEdge).sorted { $0.y < $1.y }
    guard var below = knots.first else { return 0 }
    for knot in knots.dropFirst() {
      if knot.y >= height {
        let share = max(0, height - below.y) / max(1, knot.y - below.y)
        return below.toward(knot, share).x
      }
      below = knot
    }
    return below.x
  }

  static let bendFrom = 1000.0  // mm above the floor: the spine bends from here
  static let bendTo = 1230.0  // mm above the floor: … to here
  static let sole = 73.0  // mm: the ankle above the sole
}
