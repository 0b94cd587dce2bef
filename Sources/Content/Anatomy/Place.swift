/// Where a point lies: a fraction of the way between two landmarks, over the skin.
public struct Place: Hashable, Sendable {
  /// The landmark at fraction 0.
  public let from: LandmarkID
  /// The landmark at fraction 1.
  public let to: LandmarkID
  /// 0 at `from`, 1 at `to`, along the straight line between them.
  public let fraction: Double
  /// How far off that line, if at all.
  public let offset: Offset?
  /// Radius of the circle to search in: a place is never a dot.
  public let radius: Centimetres

  public init(
    from: LandmarkID, to: LandmarkID, fraction: Double, offset: Offset? = nil, radius: Centimetres
  ) {
    self.from = from
    self.to = to
    self.fraction = fraction
    self.offset = offset
    self.radius = radius
  }

  /// A step away from the line between the landmarks.
  public enum Offset: Hashable, Sendable {
    case lateral(Centimetres)
    case medial(Centimetres)
    case up(Centimetres)
    case down(Centimetres)
    case front(Centimetres)
    case back(Centimetres)

    public var length: Centimetres {
      switch self {
      case .lateral(let cm), .medial(let cm), .up(let cm), .down(let cm), .front(let cm),
        .back(let cm):
        cm
      }
    }
  }
}
