public import Anatomy
public import Atlas
public import Markup

/// Who reads the picture: the person pressed or a helper.
public enum Seen: Hashable, Sendable {
  case bySelf
  /// The helper sees the person lying.
  case byHelper
}

/// Where to press: two landmarks, the line between them, how far along it, the circle to search
/// in true proportion, and what to keep off.
///
/// - Parameters:
///   - side: the person's own.
///   - key: where the landmarks are named.
public func pressGuide(
  _ point: TriggerPoint, side: Side, seen: Seen, key: KeyPlace = .inPicture
) -> Node {
  guard let place = PointView.best(for: point, side: side) else { return .nothing }
  return PressPicture(point: point, side: side, seen: seen, place: place, keyPlace: key).node
}
