/// A side of the body, always the person's own.
public enum Side: String, CaseIterable, Hashable, Sendable {
  case left = "left"
  case right = "right"
  case midline = "midline"

  /// The two sides that a paired part has, in the order in which they are shown.
  public static let pair: [Side] = [.left, .right]

  public var mirrored: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .midline: .midline
    }
  }
}
