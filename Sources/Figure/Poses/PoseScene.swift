import Atlas
import Markup

/// A picture of somebody in a pose: what lies behind, the body, what lies before it, and where to
/// press.
struct PoseScene {
  let window: PoseWindow
  var behind: [Node] = []
  let body: [Node]
  var front: [Node] = []
  /// Where the tool presses, y up.
  let place: Spot
  /// What the picture shows, in a sentence.
  let words: String

  var node: Node {
    svg(
      .class("figure pose-picture"), .role("img"), .aria("label", words),
      Attribute("viewBox", window.viewBox)
    ) {
      title(words)
      behind
      body
      front
      ring("pose-halo")
      ring("pose-ring")
    }
  }

  private func ring(_ kind: String) -> Node {
    circle(
      .class(kind), .number("cx", place.x), .number("cy", -place.y), .number("r", Self.ring))
  }

  private static let ring = 84.0  // mm: seen at phone size around the tool
}

/// What a picture of a pose shows, y up, in millimetres.
struct PoseWindow {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var viewBox: String {
    "\(decimal(left)) \(decimal(-top)) \(decimal(width)) \(decimal(height))"
  }

  /// One that shows a person lying down.
  static let lying = PoseWindow(left: -930, top: 630, width: 1660, height: 720)
  /// One that shows a person standing or sitting.
  static let upright = PoseWindow(left: -520, top: 1760, width: 1180, height: 1820)
}

/// What stands around a pose.
enum Furniture {
  static func mat(from left: Double, to right: Double) -> Node {
    box(left, thickness: matThickness, right - left)
  }

  private static func box(_ left: Double, thickness: Double, _ width: Double) -> Node {
    rect(
      .class("fig-mat"), .number("x", left), .number("y", 0), .number("width", width),
      .number("height", thickness), .number("rx", thickness / 2))
  }

  /// A rectangle by its lower left corner, y up.
  static func block(
    _ kind: String, x: Double, y: Double, width: Double, height: Double, corner: Double = 10,
    tilt: Double = 0
  ) -> Node {
    rect(
      .class(kind), .number("x", x), .number("y", -y - height), .number("width", width),
      .number("height", height), .number("rx", corner),
      Attribute("transform", "rotate(\(decimal(-tilt)) \(decimal(x)) \(decimal(-y)))"))
  }

  static func line(_ from: Spot, _ to: Spot) -> Node {
    var text = PathText()
    text.polyline([from.upended, to.upended])
    return path(.class("fig-mat-line"), Attribute("d", text.text))
  }

  @MarkupBuilder static var chair: [Node] {
    block("fig-mat", x: -200, y: 352, width: 480, height: 34)
    block("fig-mat", x: -222, y: 352, width: 32, height: 560)
    line(Spot(-190, 352), Spot(-205, 0))
    line(Spot(258, 352), Spot(270, 0))
    line(Spot(-420, 0), Spot(640, 0))
  }

  /// A ball, or a roller seen from its end.
  static func gear(_ tool: Tool, at place: Spot) -> Node {
    let radius = tool == .roller ? Gear.roller : Gear.ball
    return circle(
      .class("fig-tool"), .number("cx", place.x), .number("cy", -place.y), .number("r", radius))
  }

  /// A ball or a roller under a body that is seen from above, drawn as if seen through it.
  ///
  /// The roller lies across the direction given, in degrees.
  static func gearBelow(_ tool: Tool, at place: Spot, across direction: Double) -> Node {
    guard tool == .roller else {
      return circle(
        .class("fig-tool fig-tool-hidden"), .number("cx", place.x), .number("cy", -place.y),
        .number("r", Gear.ball))
    }
    return rect(
      .class("fig-tool fig-tool-hidden"), .number("x", place.x - Gear.roller),
      .number("y", -place.y - Gear.rollerLength / 2), .number("width", 2 * Gear.roller),
      .number("height", Gear.rollerLength), .number("rx", Gear.rollerHole),
      Attribute(
        "transform", "rotate(\(decimal(-direction)) \(decimal(place.x)) \(decimal(-place.y)))"))
  }

  static let seat = 386.0  // mm: the height of the chair's seat
  static let wall = 70.0  // mm: as thick as the wall is drawn
  private static let matThickness = 36.0  // mm
}

extension Tool {
  /// True for what the body rests on; false for what a hand does.
  var isRestedOn: Bool {
    switch self {
    case .ball, .roller: true
    case .thumb, .twoFingers, .sideOfFist: false
    }
  }

  /// The height of what the body rests on, in millimetres.
  var height: Double {
    switch self {
    case .ball: 2 * Gear.ball
    case .roller: 2 * Gear.roller
    case .thumb, .twoFingers, .sideOfFist: 0
    }
  }

  /// The tool within a sentence.
  var inSentence: String {
    switch self {
    case .thumb: "the thumb"
    case .twoFingers: "two fingers"
    case .sideOfFist: "the side of the fist"
    case .ball: "a ball"
    case .roller: "a roller"
    }
  }
}
