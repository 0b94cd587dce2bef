import Anatomy

extension Area {
  /// The name as it is heard: side first, the person's own.
  var spoken: String {
    switch side {
    case .left: "Left: \(region.plain)"
    case .right: "Right: \(region.plain)"
    case .midline: region.plain
    }
  }

  /// What marks the area in the drawing between two renderings.
  var key: String { "area-\(region.rawValue)-\(side.rawValue)" }
}

extension Side {
  var word: String {
    switch self {
    case .left: "Left"
    case .right: "Right"
    case .midline: "Middle"
    }
  }
}
