/// How a mannequin is placed; angles in degrees, counter-clockwise, y up, 0 to the right.
struct Pose {
  /// The hip joint on the page, y up, in millimetres.
  var hip: Spot
  /// From the hip to the neck; 90 stands upright.
  var trunk: Double
  /// How far the upper trunk leans back beyond the lower.
  var bend = 0.0
  /// How far the head leans back beyond the trunk.
  var head = 0.0
  var near: Leg
  var far: Leg?

  struct Leg {
    let thigh: Rotation
    let shank: Rotation
    /// 0 where the toes point to the right.
    let foot: Double

    /// A leg by the directions of its parts, in degrees.
    init(_ thigh: Double, _ shank: Double, foot: Double) {
      self.init(
        thigh: Rotation(degrees: thigh), shank: Rotation(degrees: shank), foot: foot)
    }

    init(thigh: Rotation, shank: Rotation, foot: Double) {
      self.thigh = thigh
      self.shank = shank
      self.foot = foot
    }
  }

  /// Where a place of the trunk of a standing person comes to lie.
  @inline(never)
  func onTrunk(_ standing: Spot) -> Spot {
    hip + Rotation(degrees: trunk - Self.upright)(bent(standing - Mannequin.hip))
  }

  /// The curve of the spine: an arc between two heights, straight above.
  private func bent(_ spot: Spot) -> Spot {
    let from = Mannequin.bendFrom - Mannequin.hip.y
    let span = Mannequin.bendTo - Mannequin.bendFrom
    guard bend != 0, spot.y > from else { return spot }
    let share = min(1, (spot.y - from) / span)
    let turn = Rotation(degrees: bend * share)
    // the chord of an arc is turned by half its angle
    let chord = Rotation(degrees: bend * share / 2)(Spot(0, share * span))
    let above = Spot(spot.x, max(0, spot.y - from - span))
    return Spot(0, from) + chord + turn(above)
  }

  /// A place along the near thigh: share of its length from the hip, and aside of its axis, to the
  /// front where positive.
  @inline(never)
  func onThigh(_ share: Double, aside: Double) -> Spot {
    return hip + near.thigh(Spot(share * BoneLength.thigh, aside))
  }

  /// The same along the near shank.
  @inline(never)
  func onShank(_ share: Double, aside: Double) -> Spot {
    nearKnee + near.shank(Spot(share * BoneLength.shank, aside))
  }

  /// The same with the legs changed, to find places on the far one.
  var crossed: Pose {
    guard let far else { return self }
    var other = self
    other.near = far
    other.far = near
    return other
  }

  var nearKnee: Spot { hip + near.thigh.step(BoneLength.thigh) }
  var shoulder: Spot { onTrunk(Mannequin.shoulder) }

  private static let upright = 90.0  // degrees
}
