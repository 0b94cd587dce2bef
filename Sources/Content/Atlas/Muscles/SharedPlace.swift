public import Anatomy
public import Evidence

/// Points that lie so near to each other that one press tests them all: they are offered as one.
public struct SharedPlace: Hashable, Sendable {
  /// The point whose guide is followed.
  public let shown: PointID
  /// The others that a press there tests as well.
  public let others: [PointID]
  public let name: Wording
  /// What lies there, and in which order.
  public let note: Wording

  /// Every point of the place, the shown one first.
  public var points: [PointID] { [shown] + others }

  /// The place that a point shares; nil for those that lie alone.
  public static func of(_ point: PointID) -> SharedPlace? {
    all.first { $0.points.contains(point) }
  }

  public static let all = [edgeOfSacrum, belowFrontTip, upperOuterCalf]

  /// - Source: our own measure on the drawn body: 3 to 9 mm apart
  private static let edgeOfSacrum = SharedPlace(
    shown: .piriformisMedial, others: [.piriformisN2016Tailbone, .gluteusMaximusSacral],
    name: "Beside the sacrum",
    note: """
      Three points lie within a finger-width here: the large buttock muscle on top, the deep hip \
      rotator under it, and the point of the founding article. One press tests them all.
      """)

  /// - Source: our own measure on the drawn body: 7 mm apart
  private static let belowFrontTip = SharedPlace(
    shown: .sartoriusUpper, others: [.iliopsoasLowerTendon],
    name: "Below the front tip of the hip bone",
    note: """
      Two points lie within a finger-width here: the strap muscle, and under its inner edge the \
      tendon of the deep hip bender. Pinch the strap first. Press on the deeper one only if you \
      have found the groin pulse.
      """)

  /// - Source: our own measure on the drawn body: 9 mm apart
  private static let upperOuterCalf = SharedPlace(
    shown: .gastrocnemiusLateral, others: [.soleusUpper],
    name: "Upper outer calf",
    note: """
      Two muscles lie one over the other here: the two-headed calf muscle on top, the deep one \
      under it. One press tests both.
      """)
}
