import Markup

/// Positions standing and walking, seen from the side; the person looks to the right.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  private static var floor: Node { Furniture.line(Spot(-540, 0), Spot(600, 0)) }
  private static let flat = SideFrame.Reach.ankle(0, 73, foot: 0)
  private static let flatFar = SideFrame.Reach.ankle(-12, 73, foot: 0)

  @inline(never)
  private static func standing(
    hip: Spot = Spot(0, 868), trunk: Double = 90, bend: Double = 0, head: Double = 0,
    near: SideFrame.Reach = flat, far: SideFrame.Reach = flatFar,
    hand: SideFrame.Hold = .turned(-92, -84, -80), farHand: SideFrame.Hold? = nil,
    window: PoseWindow = .standing, ground: Double = 0, behind: [Node] = [], front: [Node] = []
  ) -> ExerciseFrame {
    var frame = SideFrame(
      window: window, hip: hip, trunk: trunk, bend: bend, head: head, near: near, far: far,
      nearHand: hand, farHand: farHand, behind: [floor] + behind, front: front
    ).frame
    frame.ground = ground
    return frame
  }

  static var stand: ExerciseFrame { standing() }

  /// A worktop or the back of a chair before the person.
  private static var support: [Node] {
    [
      Furniture.block("fig-mat", x: 330, y: 0, width: 44, height: 900),
      Furniture.block("fig-mat", x: 300, y: 880, width: 240, height: 40),
    ]
  }

  private static let onSupport = SideFrame.Hold.at(400, 930, hand: -6, bend: -1)

  private static func wall(_ x: Double) -> Node {
    Furniture.block("fig-mat", x: x, y: 0, width: Furniture.wall, height: 1740, corner: 4)
  }

  static var heelRaise: [ExerciseFrame] {
    [
      standing(hand: onSupport, behind: support),
      standing(
        hip: Spot(34, 936), near: .ankle(34, 141, foot: -25), far: .ankle(22, 141, foot: -25),
        hand: onSupport, behind: support),
    ]
  }

  static var hinge: [ExerciseFrame] {
    [
      standing(hip: Spot(-8, 864), hand: .at(88, 800, hand: -80, bend: -1)),
      standing(
        hip: Spot(-118, 846), trunk: 46, head: 10, hand: .at(98, 540, hand: -84, bend: -1)),
    ]
  }

  /// Room for somebody on a step.
  private static let high = PoseWindow(left: -560, top: 1930, width: 1180, height: 1990)

  static var stepUp: [ExerciseFrame] {
    let step = Furniture.block("fig-mat", x: 130, y: 0, width: 330, height: 150)
    let rail = [
      Furniture.line(Spot(470, 150), Spot(470, 1080)),
      Furniture.line(Spot(380, 1080), Spot(560, 1080)),
    ]
    let hand = SideFrame.Hold.at(440, 1094, hand: 0, bend: -1)
    return [
      standing(
        hip: Spot(30, 846), trunk: 86, near: .ankle(230, 223, foot: 0),
        far: .ankle(-70, 73, foot: 0),
        hand: hand, window: high, behind: [step] + rail),
      standing(
        hip: Spot(224, 1016), trunk: 89, near: .ankle(230, 223, foot: 0),
        far: .turned(-80, -118, foot: -16), hand: .at(500, 1094, hand: 0, bend: -1),
        window: high, ground: 150, behind: [step] + rail),
    ]
  }

  static var stairs: [ExerciseFrame] {
    let steps = [
      Furniture.block("fig-mat", x: 130, y: 0, width: 500, height: 160),
      Furniture.block("fig-mat", x: 400, y: 160, width: 230, height: 160),
      Furniture.line(Spot(60, 860), Spot(600, 1190)),
    ]
    return [
      standing(
        hip: Spot(40, 842), trunk: 82, near: .ankle(225, 233, foot: 0),
        far: .ankle(-60, 73, foot: 0),
        hand: .at(330, 1036, hand: 24, bend: -1), window: high, behind: steps),
      standing(
        hip: Spot(205, 1008), trunk: 84, near: .ankle(225, 233, foot: 0),
        far: .turned(-104, -138, foot: -40), hand: .at(450, 1108, hand: 28, bend: -1),
        window: high, ground: 160, behind: steps),
    ]
  }

  static var splitSquat: [ExerciseFrame] {
    let hand = SideFrame.Hold.at(360, 900, hand: -10, bend: -1)
    let rear = SideFrame.Reach.ankle(-330, 154, foot: -40)
    return [
      standing(
        hip: Spot(0, 782), near: .ankle(330, 73, foot: 0), far: rear, farHand: hand,
        behind: support),
      standing(
        hip: Spot(38, 632), near: .ankle(330, 73, foot: 0), far: rear,
        farHand: .at(380, 900, hand: 4, bend: -1), behind: support),
    ]
  }

  static var walk: [ExerciseFrame] {
    [
      stand,
      standing(
        hip: Spot(0, 832), near: .ankle(295, 96, foot: 20), far: .ankle(-290, 136, foot: -32),
        hand: .turned(-112, -92, -86), farHand: .turned(-64, -36, -30)),
    ]
  }

  static var oneLeg: [ExerciseFrame] {
    [
      standing(hand: onSupport, behind: support),
      standing(
        hip: Spot(4, 865), far: .turned(-60, -120, foot: -30),
        hand: .at(390, 970, hand: -6, bend: -1), behind: support),
    ]
  }

  static var heelToe: [ExerciseFrame] {
    let wall = Furniture.block("fig-pillow", x: -540, y: 0, width: 1140, height: 1720, corner: 4)
    return [
      standing(
        hip: Spot(-130, 858), near: .ankle(-4, 73, foot: 0), far: .ankle(-258, 73, foot: 0),
        farHand: .turned(-62, -30, -24), behind: [wall, floor]),
      standing(
        hip: Spot(120, 858), near: .ankle(-4, 73, foot: 0), far: .ankle(250, 73, foot: 0),
        farHand: .turned(-62, -30, -24), behind: [wall, floor]),
    ]
  }

  static var softGround: [ExerciseFrame] {
    let blanket = Furniture.block("fig-pillow", x: -170, y: 0, width: 460, height: 50, corner: 22)
    return [
      standing(
        hip: Spot(-6, 908), near: .ankle(0, 123, foot: 0), far: .ankle(-12, 123, foot: 0),
        hand: .at(430, 1260, hand: 60, bend: -1), ground: 50, behind: [wall(450), blanket]),
      standing(
        hip: Spot(-2, 908), near: .ankle(0, 123, foot: 0), far: .turned(-66, -112, foot: -22),
        hand: .at(430, 1260, hand: 60, bend: -1), ground: 50, behind: [wall(450), blanket]),
    ]
  }

  static var backBend: [ExerciseFrame] {
    [
      standing(hand: .at(-128, 940, hand: -88, bend: -1)),
      standing(
        hip: Spot(36, 866), trunk: 101, bend: 8, head: -6, hand: .at(-98, 940, hand: -80, bend: -1)),
    ]
  }

  static var march: [ExerciseFrame] {
    [
      standing(hand: .turned(-94, 2, 6), farHand: .turned(-88, 6, 8)),
      standing(
        hip: Spot(0, 866), near: .turned(-18, -108, foot: -14), far: .ankle(0, 73, foot: 0),
        hand: .turned(-128, -34, -30), farHand: .turned(-58, 34, 40)),
    ]
  }

  static var hipFront: [ExerciseFrame] {
    let hand = SideFrame.Hold.at(380, 930, hand: -6, bend: -1)
    let rear = SideFrame.Reach.ankle(-310, 148, foot: -36)
    return [
      standing(
        hip: Spot(30, 812), near: rear, far: .ankle(280, 73, foot: 0), hand: hand, behind: support),
      standing(
        hip: Spot(96, 770), trunk: 92, near: rear, far: .ankle(280, 73, foot: 0), hand: hand,
        behind: support),
    ]
  }

  static var frontThigh: [ExerciseFrame] {
    [
      standing(
        near: .turned(-91, -129, foot: -30), far: .ankle(0, 73, foot: 0), hand: onSupport,
        behind: support),
      standing(
        near: .turned(-93, -196, foot: -108), far: .ankle(0, 73, foot: 0), hand: onSupport,
        behind: support),
    ]
  }

  static var calf: [ExerciseFrame] {
    let far = SideFrame.Reach.ankle(250, 73, foot: 0)
    let near = SideFrame.Reach.ankle(-250, 73, foot: 0)
    let wall = wall(530)
    return [
      standing(
        hip: Spot(6, 826), trunk: 84, near: near, far: far,
        hand: .at(516, 1330, hand: 70, bend: -1),
        farHand: .at(516, 1330, hand: 70, bend: -1), behind: [wall]),
      standing(
        hip: Spot(50, 786), trunk: 84, near: near, far: far,
        hand: .at(516, 1300, hand: 70, bend: -1), farHand: .at(516, 1300, hand: 70, bend: -1),
        behind: [wall]),
    ]
  }
}
