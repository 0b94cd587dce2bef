import Anatomy

extension Area {
  /// The name as it is heard: side first, the person's own.
  var spoken: String {
    switch side {
    case .left: "Left " + inner
    case .right: "Right " + inner
    case .midline: region.plain
    }
  }

  /// The region's name as it stands after a side.
  private var inner: String { region.plain.prefix(1).lowercased() + region.plain.dropFirst() }

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
