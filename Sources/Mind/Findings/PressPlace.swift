public import Anatomy

/// A place to press: a point on one of its sides.
public struct PressPlace: Hashable, Sendable {
  public let point: PointID
  public let side: Side

  public init(_ point: PointID, _ side: Side) {
    self.point = point
    self.side = side
  }
}
