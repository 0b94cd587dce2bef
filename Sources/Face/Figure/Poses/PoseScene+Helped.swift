import Atlas
import Markup

extension PoseScene {
  /// Face down, a helper presses from above.
  static func faceDownHelped(_ at: Treated, _ tool: Tool) -> PoseScene {
    let pose = Pose(
      hip: Spot(0, 112), trunk: 0, head: -6, near: Pose.Leg(180, 180, foot: 252),
      far: Pose.Leg(180, 180, foot: 252))
    return helped(
      pose, Arm(from: pose.shoulder, upper: 190, fore: 178, hand: 180), at,
      "Lying face down; a helper presses \(at.words) from above.")
  }

  /// On the back, a helper presses from above.
  static func onBackHelped(_ at: Treated, _ tool: Tool) -> PoseScene {
    var pose = supine
    pose.near = Pose.Leg(6, -4, foot: 80)
    pose.far = Pose.Leg(6, -4, foot: 80)
    return helped(
      pose, Arm(from: pose.shoulder, upper: -12, fore: -4, hand: 0), at,
      "Lying on the back; a helper presses \(at.words) from above.")
  }

  private static func helped(_ pose: Pose, _ arm: Arm, _ at: Treated, _ words: String)
    -> PoseScene
  {
    let place = at.skin(pose)
    let left = min(pose.onTrunk(Mannequin.neck).x - margin, pose.nearKnee.x - shankRoom)
    return posed(
      PoseWindow(left: left, top: 740, width: 2040, height: 830), pose, near: arm,
      behind: [Furniture.mat(from: left + mat, to: left + 2040 - mat)],
      front: HelperHands(at: place, from: 90).nodes, place: place, words)
  }

  private static let margin = 350.0  // mm beyond the neck: the head and some air
  private static let shankRoom = 640.0  // mm beyond the knee: the lower leg, the foot, some air
  private static let mat = 30.0  // mm between the mat and the edge of the picture
}
