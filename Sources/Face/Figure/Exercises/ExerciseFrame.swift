import Anatomy
import Markup

/// One position of an exercise: a body, what stands around it, and arrows for what is not seen.
struct ExerciseFrame {
  let window: PoseWindow
  var behind: [Node] = []
  let parts: [Figurine]
  var front: [Node] = []
  /// The side that works in the drawing; the other is its mirror image.
  var shows = Side.right
  /// The height of what the body rests on; nil where it is seen from above.
  var ground: Double? = 0

  func node(_ side: Side, name: String) -> Node {
    let drawn = behind + parts.flatMap { $0.nodes } + front
    guard side != .midline, side != shows else {
      return Ink.picture("pose-picture", window.onPage, name: name, drawn)
    }
    let flip = "matrix(-1 0 0 1 \(decimal(window.left * 2 + window.width)) 0)"
    return Ink.picture(
      "pose-picture", window.onPage, name: name,
      [.element(Element("g", [Attribute("transform", flip)], drawn))])
  }

  /// The same drawing, told as one where a given side works.
  func from(_ side: Side) -> ExerciseFrame {
    var frame = self
    frame.shows = side
    return frame
  }

  /// The lowest place of the body, y up.
  var lowest: Double {
    parts.flatMap { $0.shapes }.flatMap { $0.knots }.map { $0.y }.min() ?? 0
  }
}

/// An arrow: which way something presses or moves.
func exerciseArrow(_ from: Spot, _ to: Spot) -> Node {
  let along = (to - from).unit * 44
  var path = PathText()
  path.polyline([from.upended, to.upended])
  path.polyline([
    (to - along + along.turned * 0.6).upended, to.upended,
    (to - along - along.turned * 0.6).upended,
  ])
  return Ink.path("pose-arrow", path)
}

/// Seen from the side: the near limbs are those that work.
struct SideFrame {
  var window = PoseWindow.standing
  let hip: Spot
  var trunk = 90.0
  var bend = 0.0
  var head = 0.0
  let near: Reach
  var far: Reach
  var nearHand = Hold.turned(-92, -84, -80)
  var farHand: Hold?
  var behind: [Node] = []
  var front: [Node] = []

  /// Where a leg goes.
  enum Reach {
    /// The ankle at a place, the knee to the front.
    case ankle(Double, Double, foot: Double)
    /// The directions of thigh and lower leg, in degrees.
    case turned(Double, Double, foot: Double)
  }

  /// Where an arm goes.
  enum Hold {
    /// The fingers at a place; `bend` is 1 or -1: to which side of the way the elbow lies.
    case at(Double, Double, hand: Double, bend: Double)
    /// The directions of upper arm, forearm and hand, in degrees.
    case turned(Double, Double, Double)
  }

  @inline(never)
  var frame: ExerciseFrame {
    let pose = Pose(
      hip: hip, trunk: trunk, bend: bend, head: head, near: leg(near), far: leg(far))
    let body = PosedBody(
      pose: pose, nearArm: arm(nearHand, pose), farArm: farHand.map { arm($0, pose) })
    return ExerciseFrame(window: window, behind: behind, parts: body.parts, front: front)
  }

  private func leg(_ reach: Reach) -> Pose.Leg {
    switch reach {
    case .turned(let thigh, let shank, let foot): return Pose.Leg(thigh, shank, foot: foot)
    case .ankle(let x, let y, let foot):
      let (thigh, shank) = Self.turns(
        from: hip, to: Spot(x, y), BoneLength.thigh, BoneLength.shank, bend: 1)
      return Pose.Leg(thigh: thigh, shank: shank, foot: foot)
    }
  }

  private func arm(_ hold: Hold, _ pose: Pose) -> Arm {
    switch hold {
    case .at(let x, let y, let hand, let bend):
      Arm(from: pose.shoulder, to: Spot(x, y), hand: hand, bend: bend)
    case .turned(let upper, let fore, let hand):
      Arm(from: pose.shoulder, upper: upper, fore: fore, hand: hand)
    }
  }

  /// The directions of two bones from one place to another; stretched where it is too far.
  private static func turns(
    from: Spot, to: Spot, _ first: Double, _ second: Double, bend: Double
  ) -> (Rotation, Rotation) {
    let way = min(from.distance(to: to), first + second - 0.5)
    let along = (to - from).unit
    let foot = (first * first - second * second + way * way) / (2 * way)
    let aside = max(0, first * first - foot * foot).squareRoot()
    let joint = along * foot + along.turned * (aside * bend)
    return (Rotation(along: joint), Rotation(along: along * way - joint))
  }
}

extension PoseWindow {
  /// One that shows a person standing, with room before and behind.
  static let standing = PoseWindow(left: -560, top: 1800, width: 1180, height: 1860)
  /// One that shows a person lying with bent knees.
  static let lyingLow = PoseWindow(left: -880, top: 640, width: 1700, height: 720)
  /// One that shows a person lying with long legs.
  static let lyingLong = PoseWindow(left: -880, top: 640, width: 1880, height: 720)
  /// One that shows a person on hands and knees.
  static let kneeling = PoseWindow(left: -1010, top: 860, width: 2220, height: 920)
}
