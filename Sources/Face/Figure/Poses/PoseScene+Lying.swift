import Atlas
import Markup

extension PoseScene {
  /// On the back, knees bent, the tool under the back or buttock.
  static func onBack(_ at: Treated, _ tool: Tool) -> PoseScene {
    let lift = tool.isRestedOn ? tool.height * sunk : 0
    var pose = supine
    pose.hip.y += lift
    pose.trunk -= lift * tiltPerLift
    let place = Spot(at.skin(pose).x, tool.isRestedOn ? tool.height / 2 : handHeight)
    let arm =
      tool.isRestedOn
      ? Arm(from: pose.shoulder, upper: -16, fore: -4, hand: 0)
      : Arm(from: pose.shoulder, to: place, hand: -6, bend: 1)
    return posed(
      .lying, pose, near: arm,
      behind: [Furniture.mat(from: -900, to: 700)]
        + (tool.isRestedOn ? [Furniture.gear(tool, at: place)] : []), place: place,
      "Lying on the back, knees bent, with \(tool.inSentence) under \(at.words).")
  }

  /// On the back, knees bent, a hand on the front of the hip or thigh.
  static func handOnFront(_ at: Treated, _ tool: Tool) -> PoseScene {
    let pose = supine
    let place = at.skin(pose)
    return posed(
      .lying, pose, near: Arm(from: pose.shoulder, to: place, hand: -32, bend: 1),
      behind: [Furniture.mat(from: -900, to: 700)], place: place,
      "Lying on the back, knees bent, pressing \(at.words) with \(tool.inSentence).")
  }

  /// On the back, one leg drawn up, a hand on the back of the thigh or on the lower leg.
  static func handOnLeg(_ at: Treated, _ tool: Tool) -> PoseScene {
    var pose = supine
    pose.near = Pose.Leg(112, 8, foot: 84)
    pose.head = -16
    let place = at.skin(pose)
    return posed(
      PoseWindow(left: -930, top: 850, width: 1660, height: 940), pose,
      near: Arm(from: pose.shoulder, to: place, hand: 30, bend: -1),
      behind: [Furniture.mat(from: -900, to: 700)], place: place,
      "Lying on the back, one leg drawn up, pressing \(at.words) with \(tool.inSentence).")
  }

  /// On the back, one leg straight, the tool under the thigh or calf.
  static func legOn(_ at: Treated, _ tool: Tool) -> PoseScene {
    var pose = supine
    let top = tool.height * sunk
    if at.site == .thighBack {
      let thigh = slope(
        top + at.depthBehind - supineHip, over: at.share * BoneLength.thigh)
      let knee = supineHip + slope(thigh) * BoneLength.thigh
      pose.near = Pose.Leg(thigh, slope(heel - knee, over: BoneLength.shank), foot: 84)
      pose.far = Pose.Leg(52, -58, foot: 0)
    } else {
      let thigh = slope(top + at.depthBehind - supineHip, over: BoneLength.thigh)
      pose.near = Pose.Leg(thigh, 0, foot: 84)
      pose.far = Pose.Leg(70, -80, foot: 0)
    }
    let place = Spot(at.skin(pose).x, tool.height / 2)
    return posed(
      PoseWindow(left: -930, top: 630, width: 2000, height: 720), pose,
      near: Arm(from: pose.shoulder, upper: -12, fore: -4, hand: 0),
      behind: [Furniture.mat(from: -900, to: 1040), Furniture.gear(tool, at: place)], place: place,
      "Lying on the back, one leg straight, with \(tool.inSentence) under \(at.words).")
  }

  /// Face down on the forearms, the tool under the front of the thigh or hip.
  static func faceDown(_ at: Treated, _ tool: Tool) -> PoseScene {
    let rise = tool.height
    let pose = Pose(
      hip: Spot(0, proneHip + rise * sunk), trunk: 3, bend: 24, head: 4,
      near: Pose.Leg(182, 182, foot: 262), far: Pose.Leg(184, 184, foot: 262))
    let place = Spot(at.skin(pose).x, tool.height / 2)
    return posed(
      PoseWindow(left: -950, top: 660, width: 1900, height: 740), pose,
      near: Arm(from: pose.shoulder, upper: -92, fore: -8, hand: 0),
      far: Arm(from: pose.shoulder, upper: -84, fore: -4, hand: 0),
      behind: [Furniture.mat(from: -930, to: 920), Furniture.gear(tool, at: place)], place: place,
      "Lying face down on the forearms, with \(tool.inSentence) under \(at.words).")
  }

  static var supine: Pose {
    Pose(
      hip: Spot(0, supineHip), trunk: 180, head: 10, near: Pose.Leg(50, -68, foot: 0),
      far: Pose.Leg(44, -74, foot: 0))
  }

  /// The small angle, in degrees, that rises so far over a length, and back.
  static func slope(_ rise: Double, over length: Double) -> Double {
    rise / length * degrees
  }
  static func slope(_ angle: Double) -> Double { angle / degrees }

  private static let degrees = 57.3  // in a radian
  private static let heel = 56.0  // mm: the ankle of a heel that rests on the floor
  private static let supineHip = 140.0  // mm: half the depth of the pelvis
  private static let proneHip = 112.0  // mm: the same, face down
  private static let sunk = 0.7  // of the tool's height: the rest sinks into the flesh
  private static let tiltPerLift = 0.06  // degrees for each millimetre of lift
  private static let handHeight = 24.0  // mm: half the thickness of a hand
}
