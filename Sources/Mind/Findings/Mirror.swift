import Anatomy

// Left and right swapped.

extension Findings {
  /// The same findings with left and right swapped.
  public var mirrored: Findings {
    var other = self
    other.drawing = drawing.map { DrawnArea($0.area.mirrored, isWorst: $0.isWorst) }
    other.presses = presses.map { Press($0.point, $0.side.mirrored, $0.felt) }
    return other
  }
}

extension Cause {
  /// The same cause on the other side.
  public var mirrored: Cause {
    switch self {
    case .point(let id, let side): .point(id, side.mirrored)
    case .mimic(let id, let side): .mimic(id, side?.mirrored)
    }
  }
}

extension Finding {
  /// The same on the other side.
  public var mirrored: Finding {
    switch self {
    case .region(let area): .region(area.mirrored)
    case .answer: self
    case .press(let point, let side, let felt): .press(point, side.mirrored, felt)
    case .flag, .condition: self
    }
  }
}
