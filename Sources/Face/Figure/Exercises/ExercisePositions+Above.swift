import Anatomy
import Markup

/// Positions lying, seen from above or from before; the head is on the page's left, and the person's
/// right is below.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  private static let fromAbove = PoseWindow(left: -900, top: 640, width: 1740, height: 1280)
  private static var mat: Node {
    Furniture.block("fig-mat", x: -870, y: -610, width: 1680, height: 1220, corner: 40)
  }
  private static let asideRight = FrontFigure.Joints(-320, -340, -150, -470, points: -38)
  private static let asideLeft = FrontFigure.Joints(-320, 340, -150, 470, points: 38)
  private static let alongRight = FrontFigure.Joints(-210, -214, 30, -236, points: -4)
  private static let alongLeft = FrontFigure.Joints(-210, 214, 30, 236, points: 4)
  private static let onHipRight = FrontFigure.Joints(-260, -290, -110, -180, points: 60)
  private static let onHipLeft = FrontFigure.Joints(-260, 290, -110, 180, points: -60)

  @inline(never)
  private static func above(
    right: FrontFigure.Joints, left: FrontFigure.Joints,
    arms: (right: FrontFigure.Joints, left: FrontFigure.Joints) = (alongRight, alongLeft),
    behind: [Node] = [], front: [Node] = []
  ) -> ExerciseFrame {
    ExerciseFrame(
      window: fromAbove, behind: [mat] + behind,
      parts: FrontFigure(
        pelvis: Spot(0, 0), trunk: 180, rightLeg: right, leftLeg: left, rightArm: arms.right,
        leftArm: arms.left
      ).parts, front: front, shows: .left, ground: nil)
  }

  static var kneeRolls: [ExerciseFrame] {
    [
      above(
        right: .init(316, -66, 560, -70, points: 0), left: .init(316, 66, 560, 70, points: 0),
        arms: (asideRight, asideLeft)),
      above(
        right: .init(290, -270, 566, -96, points: 20), left: .init(306, -130, 560, 30, points: 16),
        arms: (asideRight, asideLeft), front: [exerciseArrow(Spot(330, 110), Spot(330, -40))]),
    ]
  }

  static var kneesTipped: ExerciseFrame {
    above(
      right: .init(310, -150, 562, -80, points: 10), left: .init(314, -30, 562, 56, points: 8),
      front: [exerciseArrow(Spot(330, 170), Spot(330, 50))])
  }

  static var buttock: [ExerciseFrame] {
    let right = FrontFigure.Joints(312, -170, 552, -290, points: -8)
    return [
      above(right: right, left: .init(312, 170, 552, 290, points: 8)),
      above(
        right: right, left: .init(316, -10, 548, 280, points: 0),
        front: [exerciseArrow(Spot(330, 190), Spot(330, 70))]),
      above(
        right: right, left: .init(270, 330, 548, 300, points: 20),
        front: [exerciseArrow(Spot(330, 130), Spot(310, 250))]), hugged.from(.right),
    ]
  }

  static var innerThigh: [ExerciseFrame] {
    let right = FrontFigure.Joints(316, -66, 560, -62, points: 0)
    return [
      above(
        right: right, left: .init(316, 66, 560, 62, points: 0), arms: (onHipRight, onHipLeft)),
      above(
        right: right, left: .init(250, 350, 540, 100, points: 30), arms: (onHipRight, onHipLeft),
        front: [exerciseArrow(Spot(330, 130), Spot(330, 270))]),
    ]
  }

  static var sidePress: [ExerciseFrame] {
    let right = FrontFigure.Joints(396, -140, 778, -160, points: 0)
    let left = FrontFigure.Joints(396, 140, 778, 160, points: 0)
    let pillow = Furniture.block("fig-pillow", x: 330, y: -280, width: 170, height: 560, corner: 60)
    let belt = Furniture.block("fig-tool", x: 286, y: -226, width: 44, height: 452, corner: 18)
    let arrows = [
      exerciseArrow(Spot(308, 260), Spot(308, 400)),
      exerciseArrow(Spot(308, -260), Spot(308, -400)),
    ]
    let low = PoseWindow(left: -900, top: 640, width: 1960, height: 1280)
    return [[], arrows].map { front in
      let drawn = above(right: right, left: left, behind: [pillow], front: [belt] + front)
      return ExerciseFrame(
        window: low, behind: drawn.behind, parts: drawn.parts, front: drawn.front, ground: nil)
    }
  }

  // MARK: on the side, seen from before: the right side is below

  @inline(never)
  private static func onSide(
    pelvis: Spot = Spot(0, 184), trunk: Double = 180, right: FrontFigure.Joints,
    left: FrontFigure.Joints,
    rightArm: FrontFigure.Joints = .init(-640, 60, -800, 110, points: 20),
    leftArm: FrontFigure.Joints = .init(-300, 330, -250, 210, points: -70), behind: [Node] = [],
    front: [Node] = []
  ) -> ExerciseFrame {
    ExerciseFrame(
      window: PoseWindow(left: -960, top: 700, width: 1860, height: 790),
      behind: [Furniture.mat(from: -930, to: 870)] + behind,
      parts: FrontFigure(
        pelvis: pelvis, trunk: trunk, rightLeg: right, leftLeg: left, rightArm: rightArm,
        leftArm: leftArm
      ).parts, front: front, shows: .left)
  }

  static var clam: [ExerciseFrame] {
    let right = FrontFigure.Joints(286, 78, 560, 58, points: -20)
    return [
      onSide(right: right, left: .init(286, 190, 560, 140, points: -20)),
      onSide(
        right: right, left: .init(236, 410, 552, 146, points: -20),
        front: [exerciseArrow(Spot(330, 300), Spot(320, 450))]),
    ]
  }

  static var sideLegRaise: [ExerciseFrame] {
    let right = FrontFigure.Joints(300, 78, 560, 58, points: -20)
    let pillow = Furniture.block("fig-pillow", x: 560, y: 0, width: 250, height: 150, corner: 60)
    return [
      onSide(
        right: right, left: .init(404, 236, 792, 206, points: -30), behind: [pillow]),
      onSide(
        right: right, left: .init(384, 394, 756, 522, points: -10), behind: [pillow],
        front: [exerciseArrow(Spot(620, 250), Spot(600, 390))]),
    ]
  }

  static var sidePlank: [ExerciseFrame] {
    let start = onSide(
      pelvis: Spot(0, 158), trunk: 146, right: .init(384, 56, 470, 50, points: -10),
      left: .init(404, 168, 490, 140, points: -10),
      rightArm: .init(-494, 50, -430, 66, points: 0),
      leftArm: .init(-130, 410, -10, 310, points: -60))
    let end = onSide(
      pelvis: Spot(30, 250), trunk: 160, right: .init(398, 58, 490, 48, points: -10),
      left: .init(436, 168, 520, 140, points: -10),
      rightArm: .init(-484, 50, -420, 66, points: 0),
      leftArm: .init(-160, 560, -20, 430, points: -60),
      front: [exerciseArrow(Spot(30, 20), Spot(30, 120))])
    // the side below works
    return [start.from(.right), end.from(.right)]
  }

  static var onPillows: [ExerciseFrame] {
    let pillows = [
      Furniture.block("fig-pillow", x: -880, y: 0, width: 250, height: 90, corner: 40),
      Furniture.block("fig-pillow", x: 120, y: 130, width: 240, height: 70, corner: 30),
    ]
    let right = FrontFigure.Joints(200, 76, 520, 56, points: -20)
    let arm = FrontFigure.Joints(-300, 220, -130, 130, points: -4)
    return [
      onSide(
        right: right, left: .init(200, 236, 500, 176, points: -20), leftArm: arm, behind: pillows),
      onSide(
        right: right, left: .init(60, 300, 360, 220, points: -20),
        leftArm: .init(-200, 260, 10, 250, points: 20), behind: pillows),
    ]
  }
}
