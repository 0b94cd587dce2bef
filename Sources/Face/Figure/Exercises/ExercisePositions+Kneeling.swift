import Markup

/// Positions on hands and knees, seen from the side.
///
/// - Source: positions and angles of the exercises in the evidence; ours.
extension ExercisePositions {
  private static func kneeling(
    hip: Spot = Spot(0, 469), trunk: Double = 6, near: SideFrame.Reach = down,
    far: SideFrame.Reach = down, hand: SideFrame.Hold = straight, farHand: SideFrame.Hold? = nil
  ) -> ExerciseFrame {
    SideFrame(
      window: .kneeling, hip: hip, trunk: trunk, head: -8, near: near, far: far, nearHand: hand,
      farHand: farHand ?? hand, behind: [Furniture.mat(from: -980, to: 1180)]
    ).frame
  }

  private static let down = SideFrame.Reach.turned(-90, 183, foot: 176)
  private static let straight = SideFrame.Hold.at(600, 30, hand: 0, bend: -1)

  static var onHandsAndKnees: ExerciseFrame { kneeling() }

  static var reaching: ExerciseFrame {
    kneeling(near: .turned(178, 178, foot: 256), farHand: .turned(8, 5, 3))
  }

  static var onHeels: ExerciseFrame {
    let leg = SideFrame.Reach.turned(-25, 183, foot: 176)
    return kneeling(
      hip: Spot(-369, 236), trunk: -3, near: leg, far: leg,
      hand: .at(600, 40, hand: 0, bend: 1))
  }
}
