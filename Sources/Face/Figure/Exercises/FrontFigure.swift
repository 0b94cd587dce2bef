import Markup

/// A body seen from the front, told by where its joints are on the page, y up: limbs that come
/// toward the eye are shorter there, and need no other words.
///
/// Its right side is on the page's left where it stands.
struct FrontFigure {
  /// Between the hip joints.
  let pelvis: Spot
  /// From the pelvis to the neck, in degrees; 90 stands.
  var trunk = 90.0
  let rightLeg: Joints
  let leftLeg: Joints
  let rightArm: Joints
  let leftArm: Joints

  /// The middle joint of a limb, its end, and which way hand or foot points, in degrees.
  struct Joints {
    let middle: Spot
    let end: Spot
    let points: Double

    init(_ x: Double, _ y: Double, _ endX: Double, _ endY: Double, points: Double) {
      middle = Spot(x, y)
      end = Spot(endX, endY)
      self.points = points
    }
  }

  /// Drawn from the far parts to the near: the legs before the trunk, the arms over it.
  var parts: [Figurine] {
    [
      Figurine(
        tone: .near,
        shapes: [Figurine.Shape(.skin, FrontMannequin.head.map(onTrunk))]),
      leg(rightLeg, from: onTrunk(Spot(-Self.hip, Mannequin.hip.y))),
      leg(leftLeg, from: onTrunk(Spot(Self.hip, Mannequin.hip.y))),
      Figurine(
        tone: .near,
        shapes: [Figurine.Shape(.cloth, FrontMannequin.trunk.map(onTrunk))]),
      arm(
        rightArm, from: onTrunk(Spot(-Self.shoulder, FrontMannequin.shoulder.y)), isMirrored: true),
      arm(
        leftArm, from: onTrunk(Spot(Self.shoulder, FrontMannequin.shoulder.y)), isMirrored: false),
    ]
  }

  /// Where a place of the standing figure comes to lie.
  private func onTrunk(_ standing: Spot) -> Spot {
    pelvis
      + Rotation(degrees: trunk - Self.upright)(Spot(standing.x, standing.y - Mannequin.hip.y))
  }

  private func leg(_ joints: Joints, from hip: Spot) -> Figurine {
    let thigh = limb(hip, joints.middle, .frontThigh)
    let shank = limb(joints.middle, joints.end, .frontShank)
    let shorts = Limb(
      from: hip, direction: thigh.direction, length: thigh.length,
      profile: Profile.frontThigh.upTo(Self.sleeve), isRound: false)
    let foot = Limb(
      from: joints.end, direction: Rotation(degrees: joints.points), length: Self.foot,
      profile: .frontFoot)
    return Figurine(
      tone: .near,
      shapes: [
        Figurine.Shape(.skin, foot.outline), Figurine.Shape(.skin, shank.outline),
        Figurine.Shape(.skin, thigh.outline), Figurine.Shape(.cloth, shorts.outline),
      ])
  }

  private func arm(_ joints: Joints, from shoulder: Spot, isMirrored: Bool) -> Figurine {
    let upper = limb(shoulder, joints.middle, .upperArm)
    let fore = limb(joints.middle, joints.end, .forearm)
    let hand = HandShape(
      wrist: joints.end, direction: Rotation(degrees: joints.points), isMirrored: isMirrored)
    let sleeve = Limb(
      from: shoulder, direction: upper.direction, length: upper.length,
      profile: Profile.upperArm.upTo(Self.sleeve), isRound: false)
    return Figurine(
      tone: .near,
      shapes: [
        Figurine.Shape(.skin, hand.outline), Figurine.Shape(.skin, fore.outline),
        Figurine.Shape(.skin, upper.outline), Figurine.Shape(.cloth, sleeve.outline),
      ], creases: hand.gaps)
  }

  private func limb(_ from: Spot, _ to: Spot, _ profile: Profile) -> Limb {
    Limb(
      from: from, direction: Rotation(along: to - from), length: max(1, from.distance(to: to)),
      profile: profile)
  }

  private static let hip = 85.0  // mm from the middle to a hip joint
  private static let shoulder = 158.0  // mm from the middle to a shoulder joint
  private static let sleeve = 0.5  // of the thigh and the upper arm
  private static let foot = 42.0  // mm: a foot seen from its toes, less its round end
  private static let upright = 90.0  // degrees
}

extension Profile {
  fileprivate static let frontThigh = Profile(rows: [
    Row(0, 84, 84), Row(0.14, 86, 86), Row(0.28, 84, 84), Row(0.5, 76, 76), Row(0.71, 66, 66),
    Row(0.87, 58, 58), Row(1, 52, 52),
  ])
  fileprivate static let frontShank = Profile(rows: [
    Row(0, 52, 52), Row(0.1, 54, 54), Row(0.22, 58, 58), Row(0.38, 56, 56), Row(0.55, 46, 46),
    Row(0.72, 37, 37), Row(0.86, 33, 33), Row(1, 34, 34),
  ])
  fileprivate static let frontFoot = Profile(rows: [
    Row(0, 34, 34), Row(0.4, 40, 40), Row(0.75, 48, 48), Row(0.95, 46, 46),
  ])
}
