public import Anatomy

/// An area that was painted.
public struct DrawnArea: Hashable, Sendable {
  public var area: Area
  /// True where it hurts most; several may be.
  public var isWorst: Bool
  /// What it is like there; nil where it was not said.
  public var feel: Feel?

  public init(_ area: Area, isWorst: Bool = false, feel: Feel? = nil) {
    self.area = area
    self.isWorst = isWorst
    self.feel = feel
  }
}
