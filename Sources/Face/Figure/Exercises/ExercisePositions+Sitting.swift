import Markup

/// Positions on a chair, seen from the side.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  private static let lap = SideFrame.Hold.at(190, 566, hand: -24, bend: -1)

  @inline(never)
  private static func seated(
    hip: Spot = Spot(-60, 478), trunk: Double = 89, head: Double = 0,
    near: SideFrame.Reach = .turned(-1, -91, foot: 0), hand: SideFrame.Hold = lap,
    front: [Node] = []
  ) -> ExerciseFrame {
    SideFrame(
      window: PoseWindow(left: -460, top: 1380, width: 1260, height: 1440), hip: hip, trunk: trunk,
      head: head, near: near,
      far: .turned(0, -86, foot: 0), nearHand: hand, behind: Furniture.chair, front: front
    ).frame
  }

  static var seat: ExerciseFrame { seated() }

  static var sitToStand: [ExerciseFrame] {
    let tall = PoseWindow(left: -500, top: 1760, width: 1240, height: 1820)
    func placed(_ hip: Spot, _ trunk: Double, _ hand: SideFrame.Hold) -> ExerciseFrame {
      SideFrame(
        window: tall, hip: hip, trunk: trunk, near: .ankle(338, 73, foot: 0),
        far: .ankle(318, 73, foot: 0), nearHand: hand, behind: Furniture.chair
      ).frame
    }
    return [
      placed(Spot(-20, 478), 89, .at(230, 570, hand: -24, bend: -1)),
      placed(Spot(70, 560), 56, .at(300, 600, hand: -60, bend: -1)),
      placed(Spot(330, 868), 90, .turned(-92, -84, -80)),
    ]
  }

  static var bench: ExerciseFrame {
    seated(trunk: 58, head: -6, hand: .at(330, 560, hand: -40, bend: -1))
  }

  static var shin: [ExerciseFrame] {
    let seatEdge = SideFrame.Hold.at(30, 420, hand: -90, bend: -1)
    return [32.0, 48, -4].map { foot in
      seated(near: .turned(-10, -62, foot: foot), hand: seatEdge)
    }
  }

  static var kneeAgainstHand: [ExerciseFrame] {
    let hands = SideFrame.Hold.at(280, 560, hand: -20, bend: -1)
    return [
      seated(hand: hands),
      seated(
        near: .turned(5, -90, foot: 0), hand: .at(280, 590, hand: -16, bend: -1),
        front: [
          exerciseArrow(Spot(420, 780), Spot(420, 640)),
          exerciseArrow(Spot(420, 330), Spot(420, 450)),
        ]),
    ]
  }

  static var rounded: ExerciseFrame {
    seated(trunk: 96, head: -24, hand: lap)
  }
}
