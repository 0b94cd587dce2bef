import Anatomy
import Atlas
import Markup

/// A picture of somebody in a pose: what lies behind, the body, what lies before it, and where to
/// press.
struct PoseScene {
  let window: PoseWindow
  /// How the joints stand, from the side or from above; nil where the body is seen from the front.
  let pose: Pose?
  var behind: [Node] = []
  let body: [Node]
  var front: [Node] = []
  /// Where the tool presses, y up.
  let place: Spot
  /// What the picture shows, in a sentence.
  let words: String
  /// The side that is pressed in the drawing; the other is its mirror image.
  var shows = Side.right

  /// A mannequin in a pose, and what lies behind and before it.
  @inline(never)
  static func posed(
    _ window: PoseWindow, _ pose: Pose, near: Arm, far: Arm? = nil, behind: [Node],
    between: [Node] = [], front: [Node] = [], place: Spot, _ words: String
  ) -> PoseScene {
    PoseScene(
      window: window, pose: pose, behind: behind,
      body: PosedBody(pose: pose, nearArm: near, farArm: far, between: between).nodes, front: front,
      place: place,
      words: words)
  }

  /// The picture of a side of the person; on the midline the side that is drawn.
  func node(_ side: Side) -> Node {
    let rings = [
      Ink.disc("pose-halo", place.upended, Self.ring),
      Ink.disc("pose-ring", place.upended, Self.ring),
    ]
    let drawn = behind + body + front + rings
    let isMirrored = side != .midline && side != shows
    return Ink.picture(
      "pose-picture", window.onPage, name: words, isMirrored ? [mirrored(drawn)] : drawn)
  }

  private func mirrored(_ nodes: [Node]) -> Node {
    let twice = window.left * 2 + window.width
    let flip = "matrix(-1 0 0 1 \(decimal(twice)) 0)"
    return .element(Element("g", [Attribute("transform", flip)], nodes))
  }

  private static let ring = 84.0  // mm: seen at phone size around the tool
}

/// What a picture of a pose shows, y up, in millimetres.
struct PoseWindow {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var onPage: Window { Window(x: left, y: -top, width: width, height: height) }

  /// One that shows a person lying down.
  static let lying = PoseWindow(left: -930, top: 630, width: 1660, height: 720)
  /// One that shows a person standing.
  static let upright = PoseWindow(left: -520, top: 1760, width: 1180, height: 1820)
  /// One that shows a person on a chair.
  static let seated = PoseWindow(left: -500, top: 1370, width: 1180, height: 1430)
}

/// What stands around a pose.
enum Furniture {
  @inline(never)
  static func mat(from left: Double, to right: Double) -> Node {
    block(
      "fig-mat", x: left, y: -matThickness, width: right - left, height: matThickness,
      corner: matThickness / 2)
  }

  /// A rectangle by its lower left corner, y up.
  @inline(never)
  static func block(
    _ kind: String, x: Double, y: Double, width: Double, height: Double, corner: Double = 10,
    tilt: Double = 0
  ) -> Node {
    var all: [Attribute] = [
      .class(kind), .number("x", x), .number("y", -y - height), .number("width", width),
      .number("height", height), .number("rx", corner),
    ]
    if tilt != 0 {
      let turn = "rotate(\(decimal(-tilt)) \(decimal(x)) \(decimal(-y)))"
      all.append(Attribute("transform", turn))
    }
    return .element(Element("rect", all, []))
  }

  @inline(never)
  static func line(_ from: Spot, _ to: Spot) -> Node {
    var text = PathText()
    text.polyline([from.upended, to.upended])
    return Ink.path("fig-mat-line", text)
  }

  static var chair: [Node] {
    [
      block("fig-mat", x: -200, y: 352, width: 480, height: 34),
      block("fig-mat", x: -222, y: 352, width: 32, height: 560),
      line(Spot(-190, 352), Spot(-205, 0)), line(Spot(258, 352), Spot(270, 0)),
      line(Spot(-420, 0), Spot(640, 0)),
    ]
  }

  /// A ball, or a roller seen from its end.
  @inline(never)
  static func gear(_ tool: Tool, at place: Spot) -> Node {
    Ink.disc("fig-tool", place.upended, tool == .roller ? Gear.roller : Gear.ball)
  }

  /// A ball or a roller under a body that is seen from above, drawn as if seen through it.
  ///
  /// The roller lies across the direction given, in degrees.
  static func gearBelow(_ tool: Tool, at place: Spot, across direction: Double) -> Node {
    let kind = "fig-tool fig-tool-hidden"
    guard tool == .roller else { return Ink.disc(kind, place.upended, Gear.ball) }
    let corner = place - Rotation(degrees: direction)(Spot(Gear.roller, Gear.rollerLength / 2))
    return block(
      kind, x: corner.x, y: corner.y, width: 2 * Gear.roller, height: Gear.rollerLength,
      corner: Gear.rollerHole, tilt: direction)
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
