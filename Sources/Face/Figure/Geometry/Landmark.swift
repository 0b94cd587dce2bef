import Anatomy

/// Where a landmark lies on the skin in one aspect.
struct Landmark: Sendable {
  let id: LandmarkID
  let spot: Spot
  /// On the far side of the body: of use for measuring, not for showing.
  let isHidden: Bool

  @inline(never)
  static func of(_ id: LandmarkID, in aspect: Aspect) -> Landmark? {
    all(in: aspect).first { $0.id == id }
  }

  @inline(never)
  static func all(in aspect: Aspect) -> [Landmark] {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  private static let back = read(LandmarksTable.back)
  private static let front = read(LandmarksTable.front)
  private static let side = read(LandmarksTable.side)

  @inline(never)
  private static func read(_ table: StaticString) -> [Landmark] {
    var reader = TableReader(table)
    var all: [Landmark] = []
    while !reader.isAtEnd {
      guard let id = LandmarkID(rawValue: reader.word()),
        case let isHidden = reader.word() == "h", let spot = reader.spot(), reader.takes(";")
      else { return all }
      all.append(Landmark(id: id, spot: spot, isHidden: isHidden))
    }
    return all
  }
}

/// Landmarks, one row each: id, `h` if hidden, place in tenths of a millimetre.
///
/// - Source: set by us from ANSUR body measures and surface anatomy.
enum LandmarksTable {}
