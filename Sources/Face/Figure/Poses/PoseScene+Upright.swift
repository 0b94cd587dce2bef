import Atlas
import Markup

extension PoseScene {
  /// Standing with the back to a wall, the tool between wall and body.
  static func backToWall(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    let pose = Pose(
      hip: Spot(-150, 806), trunk: 95, near: Pose.Leg(-56, -98, foot: 0),
      far: Pose.Leg(-51, -94, foot: 0))
    let skin = site.skin(pose)
    let gap = tool.isRestedOn ? tool.height : handGap
    let wall = skin.x - gap * sunk
    let place = Spot(wall + gap / 2, skin.y)
    let arm =
      tool.isRestedOn
      ? Arm(from: pose.shoulder, upper: -84, fore: -52, hand: -50)
      : Arm(from: pose.shoulder, to: place, hand: 150, bend: 1)
    return posed(
      .upright, pose, near: arm,
      behind: [
        Furniture.line(Spot(wall, 0), Spot(620, 0)),
        Furniture.block(
          "fig-mat", x: wall - Furniture.wall, y: 0, width: Furniture.wall, height: 1740, corner: 4),
      ] + (tool.isRestedOn ? [Furniture.gear(tool, at: place)] : []), place: place,
      "Standing with the back to a wall, with \(tool.inSentence) at \(site.words).")
  }

  /// Standing with the sore side to a wall, the tool between wall and hip.
  static func sideToWall(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    // leaning, with both feet flat on the floor
    func placed(_ spot: Spot) -> Spot { Spot(spot.x - spot.y * leaning + feet, spot.y) }
    let skin = placed(Spot(-176, site == .thighOuter ? 640 : 880))
    let gap = tool.isRestedOn ? tool.height : handGap
    let wall = skin.x - gap * sunk
    let place = Spot(wall + gap / 2, skin.y)
    let nearWall = placed(Spot(-FrontMannequin.shoulder.x, FrontMannequin.shoulder.y))
    let free = placed(FrontMannequin.shoulder)
    // the arm by the wall is folded before the belly, or holds what presses; the other hangs
    let held =
      tool.isRestedOn
      ? Arm(from: nearWall, upper: -78, fore: 38, hand: 28)
      : Arm(from: nearWall, to: place, hand: -98, bend: 1)
    return PoseScene(
      window: .upright,
      behind: [
        Furniture.line(Spot(wall, 0), Spot(620, 0)),
        Furniture.block(
          "fig-mat", x: wall - Furniture.wall, y: 0, width: Furniture.wall, height: 1740, corner: 4),
      ] + (tool.isRestedOn ? [Furniture.gear(tool, at: place)] : []),
      body: FrontMannequin.body(placed).nodes
        + Figurine.arm(
          Arm(from: free, upper: -79, fore: -88, hand: -92, isMirrored: true), tone: .near
        ).nodes
        + Figurine.arm(held, tone: .near).nodes,
      place: place,
      words: "Standing with the side to a wall, with \(tool.inSentence) at \(site.words).")
  }

  /// On a chair, pressing a thigh or lower leg by hand.
  static func sitting(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    var pose = seated
    let isLow = site == .calf || site == .shin
    if isLow {
      pose.trunk = 52
      pose.head = -8
    }
    if site == .thighBack { pose.trunk = 74 }
    let skin = site.skin(pose)
    let place = tool.isRestedOn ? skin + Spot(0, tool.height / 2 - pressed) : skin
    let target = tool.isRestedOn ? place + Spot(0, tool.height / 2 + palm) : place
    let hand: Double = isLow ? (site == .calf ? -20 : -130) : (site == .thighBack ? 20 : -40)
    return PoseScene(
      window: .seated, behind: Furniture.chair,
      body: (tool.isRestedOn ? [Furniture.gear(tool, at: place)] : [])
        + PosedBody(
          pose: pose, nearArm: Arm(from: pose.shoulder, to: target, hand: hand, bend: -1)
        ).nodes, place: place,
      words: "Sitting on a chair, pressing \(site.words) with \(tool.inSentence).")
  }

  /// On a chair, the tool between the seat and the back of the thigh.
  static func sittingOn(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    var pose = seated
    pose.near = Pose.Leg(14, -96, foot: -26)
    let place = Spot(site.skin(pose).x, Furniture.seat + tool.height / 2)
    return posed(
      .seated, pose, near: Arm(from: pose.shoulder, upper: -74, fore: -24, hand: -20),
      behind: Furniture.chair, between: [Furniture.gear(tool, at: place)], place: place,
      "Sitting on a firm chair, with \(tool.inSentence) under \(site.words).")
  }

  /// On the floor, leaning back on the hands, the tool under the leg.
  static func onFloor(_ site: TreatedSite, _ tool: Tool) -> PoseScene {
    let isThigh = site == .thighBack
    let pose = Pose(
      hip: Spot(-300, 100), trunk: 112, head: -12,
      near: Pose.Leg(
        isThigh ? 31 : tool == .roller ? 11 : 4, isThigh ? -37 : -1, foot: isThigh ? 53 : 80),
      far: Pose.Leg(74, -84, foot: 0))
    let place = Spot(site.skin(pose).x, tool.height / 2)
    return posed(
      PoseWindow(left: -820, top: 1010, width: 1640, height: 1080), pose,
      near: Arm(from: pose.shoulder, upper: -104, fore: -84, hand: -170),
      behind: [Furniture.mat(from: -790, to: 790)], between: [Furniture.gear(tool, at: place)],
      place: place,
      "Sitting on the floor, leaning back, with \(tool.inSentence) under \(site.words).")
  }

  private static var seated: Pose {
    Pose(
      hip: Spot(-60, 478), trunk: 88, head: -10, near: Pose.Leg(-1, -93, foot: 0),
      far: Pose.Leg(0, -86, foot: 0))
  }

  private static let handGap = 60.0  // mm that a hand takes between wall and body
  private static let sunk = 0.8  // of the tool's height: the rest sinks into the flesh
  private static let palm = 24.0  // mm: half the thickness of a hand
  private static let pressed = 10.0  // mm that a tool sinks in under the hand
  private static let leaning = 0.04  // mm toward the wall for each mm of height
  private static let feet = 60.0  // mm: a step away from the wall
}
