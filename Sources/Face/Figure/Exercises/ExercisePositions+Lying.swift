import Markup

/// Positions on the back and on the front, seen from the side; the head is to the left.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  @inline(never)
  private static func supine(
    hip: Spot = Spot(0, 140), trunk: Double = 180, near: SideFrame.Reach, far: SideFrame.Reach,
    hand: SideFrame.Hold = .at(110, 44, hand: 0, bend: 1), farHand: SideFrame.Hold? = nil,
    isLong: Bool = false, behind: [Node] = [], front: [Node] = []
  ) -> ExerciseFrame {
    SideFrame(
      window: isLong ? .lyingLong : .lyingLow, hip: hip, trunk: trunk, head: 190 - trunk,
      near: near, far: far, nearHand: hand, farHand: farHand,
      behind: [Furniture.mat(from: -850, to: isLong ? 970 : 790)] + behind, front: front
    ).frame
  }

  private static let bentNear = SideFrame.Reach.ankle(500, 73, foot: 0)
  private static let bentFar = SideFrame.Reach.ankle(478, 73, foot: 0)

  static var kneesBent: ExerciseFrame { supine(near: bentNear, far: bentFar) }

  static var bridge: ExerciseFrame {
    supine(hip: Spot(-12, 294), trunk: 199.6, near: bentNear, far: bentFar)
  }

  static var bridgeOnOne: ExerciseFrame {
    supine(
      hip: Spot(-16, 306), trunk: 200.9, near: .turned(24, -52, foot: 20),
      far: .ankle(440, 73, foot: 0))
  }

  static var longBridge: [ExerciseFrame] {
    [140, 214].map { height in
      supine(
        hip: Spot(0, height), trunk: height > 150 ? 188 : 180, near: .ankle(735, 60, foot: 66),
        far: .ankle(715, 60, foot: 66), isLong: true)
    }
  }

  static var heelSlide: [ExerciseFrame] {
    let start = supine(
      hip: Spot(-12, 294), trunk: 199.6, near: .ankle(505, 62, foot: 34),
      far: .ankle(483, 62, foot: 34), isLong: true)
    let end = supine(
      hip: Spot(0, 214), trunk: 188, near: .ankle(765, 60, foot: 62),
      far: .ankle(745, 60, foot: 62), isLong: true,
      front: [exerciseArrow(Spot(560, -60), Spot(780, -60))])
    return [start, end]
  }

  static var tilt: [ExerciseFrame] {
    let hands = SideFrame.Hold.at(-70, 236, hand: -20, bend: 1)
    return [
      supine(near: bentNear, far: bentFar, hand: hands),
      supine(
        hip: Spot(0, 144), trunk: 180, near: bentNear, far: bentFar, hand: hands,
        front: [
          exerciseArrow(Spot(110, 330), Spot(-60, 330)),
          exerciseArrow(Spot(-170, 70), Spot(-170, -20)),
        ]),
    ]
  }

  static var hug: [ExerciseFrame] { [kneesBent, hugged] }

  static var hugged: ExerciseFrame {
    let drawn = supine(
      near: .turned(115, 5, foot: 92), far: bentFar,
      hand: .at(-30, 395, hand: 50, bend: -1))
    return tall(drawn)
  }

  static var hamstring: [ExerciseFrame] {
    let hand = SideFrame.Hold.at(80, 330, hand: 40, bend: -1)
    return [
      tall(supine(near: .turned(90, 0, foot: 86), far: bentFar, hand: hand), top: 1120),
      tall(supine(near: .turned(90, 60, foot: 146), far: bentFar, hand: hand), top: 1120),
    ]
  }

  static var straightLegRaise: [ExerciseFrame] {
    let flat = SideFrame.Reach.turned(-5, -7, foot: 80)
    var arc = PathText()
    let ends = [30.0, 40, 50, 60, 70].map { Spot(0, 140) + Rotation(degrees: $0).step(560) }
    arc.smooth(ends)
    return [
      supine(near: flat, far: flat, isLong: true),
      tall(
        supine(
          near: .turned(52, 52, foot: 152), far: flat, isLong: true,
          front: [Ink.path("pose-arrow", arc)])),
    ]
  }

  static var breath: [ExerciseFrame] {
    let belly = SideFrame.Hold.at(-90, 262, hand: -16, bend: 1)
    let chest = SideFrame.Hold.at(-300, 262, hand: -16, bend: 1)
    return [
      supine(near: bentNear, far: bentFar, hand: belly, farHand: chest),
      supine(
        near: bentNear, far: bentFar, hand: belly, farHand: chest,
        front: [exerciseArrow(Spot(-140, 320), Spot(-140, 430))]),
    ]
  }

  static var prone: [ExerciseFrame] {
    let resting = SideFrame.Reach.turned(181, 183, foot: 200)
    return [resting, .turned(170, 170, foot: 190)].map { near in
      SideFrame(
        window: PoseWindow(left: -1020, top: 560, width: 2250, height: 640), hip: Spot(0, 118),
        trunk: 1, head: 2, near: near, far: resting, nearHand: .turned(-14, 4, 2),
        behind: [
          Furniture.mat(from: -990, to: 1200),
          Furniture.block("fig-pillow", x: 30, y: 0, width: 260, height: 56, corner: 28),
        ]
      ).frame
    }
  }

  /// The same with room above for a leg that is lifted.
  @inline(never)
  private static func tall(_ frame: ExerciseFrame, top: Double = 1000) -> ExerciseFrame {
    let old = frame.window
    return ExerciseFrame(
      window: PoseWindow(left: old.left, top: top, width: old.width, height: top + 80),
      behind: frame.behind, parts: frame.parts, front: frame.front)
  }
}
