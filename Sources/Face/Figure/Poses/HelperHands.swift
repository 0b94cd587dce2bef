import Markup

/// Two forearms and hands of a helper that meet on a place.
struct HelperHands {
  /// Where the hands press, y up.
  let at: Spot
  /// The direction from which the arms come, in degrees.
  let from: Double

  var nodes: [Node] {
    arm(turn: from + Self.spread, aside: -Self.apart, tone: .far).nodes
      + arm(turn: from - Self.spread, aside: Self.apart, tone: .near).nodes
  }

  private func arm(turn degrees: Double, aside: Double, tone: Figurine.Tone) -> Figurine {
    let there = Rotation(degrees: degrees)
    let back = Rotation(degrees: degrees + Self.half)
    let tip = at + there(Spot(-Self.over, aside))
    let wrist = tip + there.step(BoneLength.hand)
    let elbow = wrist + there.step(BoneLength.forearm)
    let forearm = Limb(
      from: elbow, direction: back, length: BoneLength.forearm, profile: .forearm)
    // the thumbs lie side by side
    let hand = HandShape(wrist: wrist, direction: back, isMirrored: tone == .near)
    let upper = Limb(
      from: elbow + there.step(Self.sleeve), direction: back, length: Self.sleeve,
      profile: .upperArm)
    return Figurine(
      tone: tone,
      shapes: [
        Figurine.Shape(.skin, hand.outline), Figurine.Shape(.skin, forearm.outline),
        Figurine.Shape(.cloth, upper.outline),
      ], creases: hand.gaps)
  }

  private static let sleeve = 560.0  // mm: an arm that leaves the picture
  private static let spread = 11.0  // degrees between each arm and the middle
  private static let apart = 14.0  // mm between each hand and the middle
  private static let over = 40.0  // mm that the fingers lie beyond the place
  private static let half = 180.0  // degrees
}
