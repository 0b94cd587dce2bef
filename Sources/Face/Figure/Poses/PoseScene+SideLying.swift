import Anatomy
import Atlas
import Markup

// Lying on the side is drawn from above: so the whole body is seen, and where the hand goes.
extension PoseScene {
  /// The upper hand reaches the site.
  static func onSide(_ at: Treated, _ tool: Tool) -> PoseScene {
    // the inner side is bare on the lower leg
    let isBelow = at.site == .thighInner
    let place = at.skin(isBelow ? onSidePose.crossed : onSidePose)
    let (hand, bend) = sideReach(at.site)
    return scene(
      nearArm: Arm(from: onSidePose.shoulder, to: place, hand: hand, bend: bend), place: place,
      shows: isBelow ? .left : .right,
      words: "Lying on the side, seen from above, pressing \(at.words) with \(tool.inSentence).")
  }

  /// The tool lies under the site.
  static func onSideOn(_ at: Treated, _ tool: Tool) -> PoseScene {
    // the sore side lies below; the inner thigh is pressed on the upper leg, which lies bent before
    let isUpper = at.site == .thighInner
    let place = at.skin(at.site == .thighOuter ? onSidePose.crossed : onSidePose)
    let lie = isUpper ? "on the side, the upper leg bent forward" : "on the sore side"
    return scene(
      nearArm: resting, front: [Furniture.gearBelow(tool, at: place, across: onSidePose.trunk)],
      place: place, shows: isUpper ? .right : .left,
      words: "Lying \(lie), seen from above, with \(tool.inSentence) under \(at.words)."
    )
  }

  /// A helper kneels behind and presses with both hands.
  static func onSideHelped(_ at: Treated, _ tool: Tool) -> PoseScene {
    let place = at.skin(onSidePose)
    return scene(
      nearArm: resting, front: HelperHands(at: place, from: -68).nodes, place: place,
      words: "Lying on the side, seen from above; a helper behind presses \(at.words).")
  }

  private static func scene(
    nearArm: Arm, front: [Node] = [], place: Spot, shows: Side = .right, words: String
  ) -> PoseScene {
    let knee = onSidePose.nearKnee
    var scene = posed(
      PoseWindow(left: -930, top: 600, width: 1600, height: 1200), onSidePose, near: nearArm,
      far: Arm(from: onSidePose.shoulder, upper: 80, fore: 190, hand: 196),
      behind: [
        Furniture.block("fig-mat", x: -900, y: -480, width: 1540, height: 1040, corner: 40),
        Furniture.block("fig-pillow", x: -850, y: -120, width: 250, height: 380, corner: 60),
        Furniture.block(
          "fig-pillow", x: knee.x - 60, y: knee.y - 250, width: 170, height: 400, corner: 60,
          tilt: -8),
      ], front: front, place: place, words)
    scene.shows = shows
    return scene
  }

  private static let onSidePose = Pose(
    hip: Spot(0, 40), trunk: 170, bend: -10, head: 4, near: Pose.Leg(36, -76, foot: -26),
    far: Pose.Leg(14, -92, foot: -40))

  private static var resting: Arm {
    Arm(from: onSidePose.shoulder, upper: 18, fore: 42, hand: 20)
  }

  /// How the hand comes to the site: its direction in degrees, and the side of the elbow.
  private static func sideReach(_ site: TreatedSite) -> (Double, Double) {
    switch site {
    case .back: (100, -1)
    case .buttock, .outerHip: (52, -1)
    case .belly, .thighInner, .thighFront, .thighOuter: (-20, 1)
    case .thighBack, .calf, .shin: (20, -1)
    }
  }
}
