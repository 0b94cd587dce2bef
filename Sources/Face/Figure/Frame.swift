/// How much of the body a figure shows.
public enum Frame: String, CaseIterable, Hashable, Sendable {
  case whole = "whole"
  /// From the waist to the middle of the thigh.
  case hips = "hips"
  /// From the hips to the feet.
  case legs = "legs"
}

/// A window on the page, in millimetres; y runs down, the floor is 0.
struct Window: Hashable, Sendable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  /// A window around the midline between two heights above the floor.
  static func around(halfWidth: Double, top: Double, bottom: Double) -> Window {
    Window(x: -halfWidth, y: -top, width: 2 * halfWidth, height: top - bottom)
  }

  func contains(_ spot: Spot) -> Bool {
    spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height
  }
}

extension Frame {
  /// The window of the frame; wide enough for the names of the sides beside the body.
  var window: Window {
    switch self {
    case .whole: .around(halfWidth: 345, top: 1740, bottom: -50)
    case .hips: .around(halfWidth: 226, top: 1195, bottom: 600)
    case .legs: .around(halfWidth: 215, top: 985, bottom: -50)
    }
  }

  /// Arms and head are left out where they would cover the hips.
  var showsArms: Bool { self == .whole }
}
