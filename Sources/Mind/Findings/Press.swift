public import Anatomy

/// What was felt when a place was pressed.
public struct Press: Hashable, Sendable {
  public var point: PointID
  public var side: Side
  public var felt: Felt

  public init(_ point: PointID, _ side: Side, _ felt: Felt) {
    self.point = point
    self.side = side
    self.felt = felt
  }
}
