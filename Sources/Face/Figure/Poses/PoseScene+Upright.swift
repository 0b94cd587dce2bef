import Atlas
import Markup

extension PoseScene {
  /// Standing with the back to a wall, the tool between wall and body.
  static func backToWall(_ at: Treated, _ tool: Tool) -> PoseScene {
    let pose = Pose(
      hip: Spot(-150, 806), trunk: 95, near: Pose.Leg(-56, -98, foot: 0),
      far: Pose.Leg(-51, -94, foot: 0))
    let skin = at.skin(pose)
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
      "Standing with the back to a wall, with \(tool.inSentence) at \(at.words).")
  }

  /// Standing with the sore side to a wall, the tool between wall and hip.
  static func sideToWall(_ at: Treated, _ tool: Tool) -> PoseScene {
    // leaning, with both feet flat on the floor
    func placed(_ spot: Spot) -> Spot { Spot(spot.x - spot.y * leaning + feet, spot.y) }
    let skin = placed(Spot(-FrontMannequin.halfWidth(at: at.height), at.height))
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
      window: .upright, pose: nil,
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
      words: "Standing with the sore side to a wall, with \(tool.inSentence) at \(at.words).")
  }

  /// On a chair, pressing a thigh or lower leg by hand.
  static func sitting(_ at: Treated, _ tool: Tool) -> PoseScene {
    var pose = seated
    let isLow = at.site == .calf || at.site == .shin
    if isLow {
      pose.trunk = 52
      pose.head = -8
    }
    if at.site == .thighBack { pose.trunk = 74 }
    let skin = at.skin(pose)
    let outward = at.outward(pose)
    let place = tool.isRestedOn ? skin + outward * (tool.height / 2 - pressed) : skin
    let target = tool.isRestedOn ? place + outward * (tool.height / 2 + palm) : place
    let hand: Double = isLow ? (at.site == .calf ? -20 : -130) : (at.site == .thighBack ? 20 : -40)
    return PoseScene(
      window: .seated, pose: pose, behind: Furniture.chair,
      body: (tool.isRestedOn ? [Furniture.gear(tool, at: place)] : [])
        + PosedBody(
          pose: pose, nearArm: Arm(from: pose.shoulder, to: target, hand: hand, bend: -1)
        ).nodes, place: place,
      words: "Sitting on a chair, pressing \(at.words) with \(tool.inSentence).")
  }

  /// On a chair, the tool between the seat and the back of the thigh.
  static func sittingOn(_ at: Treated, _ tool: Tool) -> PoseScene {
    var pose = seated
    let top = Furniture.seat + tool.height * sunk
    let rise = slope(
      top + at.depthBehind - pose.hip.y, over: max(at.share, leastShare) * BoneLength.thigh)
    pose.near = Pose.Leg(rise, -96, foot: -26)
    let place = Spot(at.skin(pose).x, Furniture.seat + tool.height / 2)
    return posed(
      .seated, pose, near: Arm(from: pose.shoulder, upper: -74, fore: -24, hand: -20),
      behind: Furniture.chair, between: [Furniture.gear(tool, at: place)], place: place,
      "Sitting on a firm chair, with \(tool.inSentence) under \(at.words).")
  }

  /// On the floor, leaning back on the hands, the tool under the leg.
  static func onFloor(_ at: Treated, _ tool: Tool) -> PoseScene {
    let isThigh = at.site == .thighBack
    // near the seat the tool lifts the hip
    let top = tool.height * sunk + at.depthBehind
    let isNear = isThigh && at.share < leastShare
    let hip = Spot(-300, isNear ? top - at.share * BoneLength.thigh * nearRise : floorHip)
    let over = isThigh ? max(at.share, leastShare) * BoneLength.thigh : BoneLength.thigh
    let thigh = isNear ? slope(nearRise, over: 1) : slope(top - hip.y, over: over)
    let shank =
      isThigh ? slope(heel - hip.y - slope(thigh) * BoneLength.thigh, over: BoneLength.shank) : 0
    let pose = Pose(
      hip: hip, trunk: 112, head: -12,
      near: Pose.Leg(thigh, shank, foot: isThigh ? 60 : 80),
      far: Pose.Leg(74, -84, foot: 0))
    let across = at.outward(pose).x * tool.height / 2
    let place = Spot(at.skin(pose).x + across, tool.height / 2)
    let hands = Spot(pose.shoulder.x - behind, palm)
    return posed(
      PoseWindow(left: -820, top: 1010, width: 1640, height: 1080), pose,
      near: Arm(from: pose.shoulder, to: hands, hand: -170, bend: -1),
      behind: [Furniture.mat(from: -790, to: 790)], between: [Furniture.gear(tool, at: place)],
      place: place,
      "Sitting on the floor, leaning back, with \(tool.inSentence) under \(at.words).")
  }

  private static var seated: Pose {
    Pose(
      hip: Spot(-60, 478), trunk: 88, head: -10, near: Pose.Leg(-1, -93, foot: 0),
      far: Pose.Leg(0, -86, foot: 0))
  }

  private static let leastShare = 0.3  // of the thigh: nearer the hip the seat is in the way
  private static let nearRise = 0.4  // mm for each mm of a thigh whose upper end is lifted
  private static let floorHip = 100.0  // mm: half the depth of the pelvis, sitting
  private static let behind = 230.0  // mm from the shoulder back to the fingers on the floor
  private static let heel = 56.0  // mm: the ankle of a heel that rests on the floor
  private static let handGap = 60.0  // mm that a hand takes between wall and body
  private static let sunk = 0.8  // of the tool's height: the rest sinks into the flesh
  private static let palm = 24.0  // mm: half the thickness of a hand
  private static let pressed = 10.0  // mm that a tool sinks in under the hand
  private static let leaning = 0.04  // mm toward the wall for each mm of height
  private static let feet = 60.0  // mm: a step away from the wall
}
