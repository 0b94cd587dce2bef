public import Anatomy

/// An area that was painted.
public struct DrawnArea: Hashable, Sendable {
  public var area: Area
  /// True where it hurts most; several may be.
  public var isWorst: Bool

  public init(_ area: Area, isWorst: Bool = false) {
    self.area = area
    self.isWorst = isWorst
  }
}
