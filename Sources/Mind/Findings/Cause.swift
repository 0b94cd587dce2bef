public import Anatomy
public import Safety

/// A trigger point on a side, or another cause.
public enum Cause: Hashable, Sendable {
  case point(PointID, Side)
  /// The side is nil for a cause of the spine or belly that has none.
  case mimic(MimicID, Side?)
}
