import Anatomy
import Markup

/// Positions seen from the front, standing and sitting; the person's right is on the page's left.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  private static var floor: Node { Furniture.line(Spot(-560, 0), Spot(560, 0)) }
  private static let window = PoseWindow(left: -590, top: 1760, width: 1180, height: 1820)
  private static let onHipRight = FrontFigure.Joints(-336, 1150, -214, 1010, points: -30)
  private static let onHipLeft = FrontFigure.Joints(336, 1150, 214, 1010, points: 210)
  private static let hangRight = FrontFigure.Joints(-208, 1090, -228, 848, points: -94)
  private static let hangLeft = FrontFigure.Joints(208, 1090, 228, 848, points: -86)
  private static let legRight = FrontFigure.Joints(-82, 474, -80, 76, points: -90)
  private static let legLeft = FrontFigure.Joints(82, 474, 80, 76, points: -90)

  private static func wall(_ x: Double) -> Node {
    Furniture.block("fig-mat", x: x, y: 0, width: Furniture.wall, height: 1740, corner: 4)
  }

  @inline(never)
  private static func frame(
    _ figure: FrontFigure, behind: [Node] = [], front: [Node] = [], shows side: Side = .right,
    window: PoseWindow = window, ground: Double = 0
  ) -> ExerciseFrame {
    ExerciseFrame(
      window: window, behind: [floor] + behind, parts: figure.parts, front: front,
      shows: side, ground: ground)
  }

  static var sideStepUp: [ExerciseFrame] {
    let step = [
      Furniture.block("fig-mat", x: -330, y: 0, width: 300, height: 130),
      Furniture.line(Spot(-420, 0), Spot(-420, 1060)),
    ]
    let high = PoseWindow(left: -590, top: 1890, width: 1180, height: 1950)
    let onRail = FrontFigure.Joints(-320, 1160, -402, 1060, points: 160)
    return [
      frame(
        FrontFigure(
          pelvis: Spot(-30, 866), rightLeg: .init(-150, 540, -150, 206, points: -90),
          leftLeg: .init(56, 470, 56, 76, points: -90), rightArm: onRail, leftArm: hangLeft),
        behind: step, window: high),
      frame(
        FrontFigure(
          pelvis: Spot(-110, 1000), rightLeg: .init(-186, 604, -180, 206, points: -90),
          leftLeg: .init(-14, 598, 6, 206, points: -90),
          rightArm: .init(-330, 1240, -402, 1080, points: 150),
          leftArm: .init(92, 1220, 112, 980, points: -86)), behind: step, window: high,
        ground: 130),
    ]
  }

  static var sideSteps: [ExerciseFrame] {
    [
      frame(
        FrontFigure(
          pelvis: Spot(0, 866), rightLeg: .init(-66, 468, -56, 76, points: -90),
          leftLeg: .init(66, 468, 56, 76, points: -90), rightArm: onHipRight, leftArm: onHipLeft)),
      frame(
        FrontFigure(
          pelvis: Spot(0, 842), rightLeg: .init(-160, 456, -206, 76, points: -90),
          leftLeg: .init(160, 456, 206, 76, points: -90),
          rightArm: .init(-336, 1126, -214, 986, points: -30),
          leftArm: .init(336, 1126, 214, 986, points: 210)),
        front: [exerciseArrow(Spot(300, 110), Spot(430, 110))]),
    ]
  }

  static var legOut: [ExerciseFrame] {
    let toWall = FrontFigure.Joints(-380, 1290, -440, 1180, points: 110)
    return [
      frame(
        FrontFigure(
          pelvis: Spot(0, 876), rightLeg: legRight, leftLeg: .init(84, 482, 84, 96, points: -90),
          rightArm: toWall, leftArm: hangLeft), behind: [wall(-560)], shows: .left),
      frame(
        FrontFigure(
          pelvis: Spot(-14, 878), trunk: 92, rightLeg: .init(-84, 474, -74, 76, points: -90),
          leftLeg: .init(262, 512, 442, 166, points: -62), rightArm: toWall, leftArm: hangLeft),
        behind: [wall(-560)], shows: .left),
    ]
  }

  static var oneLegByWall: [ExerciseFrame] {
    let toWall = FrontFigure.Joints(-360, 1290, -430, 1330, points: 160)
    return [
      frame(
        FrontFigure(
          pelvis: Spot(0, 876), rightLeg: legRight, leftLeg: legLeft, rightArm: toWall,
          leftArm: hangLeft), behind: [wall(-630)]),
      frame(
        FrontFigure(
          pelvis: Spot(-30, 874), rightLeg: .init(-96, 472, -80, 76, points: -90),
          leftLeg: .init(66, 540, 70, 260, points: -90), rightArm: toWall, leftArm: hangLeft),
        behind: [wall(-630)]),
    ]
  }

  private static let chair = [
    Furniture.block("fig-mat", x: -230, y: 386, width: 460, height: 40),
    Furniture.block("fig-mat", x: -210, y: 386, width: 420, height: 520),
    Furniture.line(Spot(-205, 386), Spot(-215, 0)), Furniture.line(Spot(205, 386), Spot(215, 0)),
  ]

  @inline(never)
  private static func seated(
    trunk: Double = 90, right: FrontFigure.Joints = .init(-104, 454, -104, 76, points: -90),
    rightArm: FrontFigure.Joints, leftArm: FrontFigure.Joints, front: [Node] = []
  ) -> ExerciseFrame {
    ExerciseFrame(
      window: PoseWindow(left: -500, top: 1390, width: 1000, height: 1440), behind: [floor] + chair,
      parts: FrontFigure(
        pelvis: Spot(0, 502), trunk: trunk, rightLeg: right,
        leftLeg: .init(104, 454, 104, 76, points: -90), rightArm: rightArm, leftArm: leftArm
      ).parts, front: front)
  }

  static var sideBend: [ExerciseFrame] {
    [
      seated(
        rightArm: .init(-214, 720, -236, 480, points: -94),
        leftArm: .init(214, 720, 236, 480, points: -86)),
      seated(
        trunk: 111, rightArm: .init(-376, 630, -360, 392, points: -88),
        leftArm: .init(40, 790, 130, 560, points: -70)),
    ]
  }

  static var kneeAcross: [ExerciseFrame] {
    [
      seated(
        rightArm: .init(-230, 730, -120, 560, points: -60),
        leftArm: .init(230, 730, 120, 560, points: -120)),
      seated(
        right: .init(96, 640, 250, 330, points: -70),
        rightArm: .init(-190, 720, 20, 660, points: 4),
        leftArm: .init(270, 760, 160, 640, points: 170),
        front: [exerciseArrow(Spot(190, 800), Spot(260, 930))]),
    ]
  }
}
