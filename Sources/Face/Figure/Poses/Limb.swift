/// A limb between two joints, y up; its front is to the left of its direction.
struct Limb {
  let from: Spot
  let direction: Rotation
  let length: Double
  let profile: Profile
  /// False where the end is cut square, as a sleeve is.
  var isRound = true

  var end: Spot { from + direction.step(length) }

  /// The outline, closed, as knots of a smooth line.
  @inline(never)
  var outline: [Spot] {
    guard let first = profile.rows.first, let last = profile.rows.last else { return [] }
    let front = profile.rows.map { at($0.along, $0.front) }
    let back = profile.rows.map { at($0.along, -$0.back) }
    return front + (isRound ? cap(last, outward: 1) : []) + back.reversed()
      + cap(first, outward: -1).reversed()
  }

  private func at(_ along: Double, _ aside: Double) -> Spot {
    from + direction(Spot(along * length, aside))
  }

  /// The round end at a joint, from the front to the back.
  private func cap(_ row: Profile.Row, outward: Double) -> [Spot] {
    let radius = (row.front + row.back) / 2
    let edge = radius / length * outward
    return [
      at(row.along + edge * Self.slant, row.front * Self.slant),
      at(row.along + edge, (row.front - row.back) / 2),
      at(row.along + edge * Self.slant, -row.back * Self.slant),
    ]
  }

  private static let slant = 0.71  // cosine of 45°: three knots make a round end
}

/// An arm from the shoulder to where its hand presses or rests.
struct Arm {
  private let shoulder: Spot
  private let upperTurn: Rotation
  private let foreTurn: Rotation
  private let handTurn: Rotation

  var upper: Limb {
    Limb(from: shoulder, direction: upperTurn, length: BoneLength.upperArm, profile: .upperArm)
  }
  var fore: Limb {
    Limb(from: upper.end, direction: foreTurn, length: BoneLength.forearm, profile: .forearm)
  }
  var hand: HandShape {
    HandShape(wrist: fore.end, direction: handTurn, isMirrored: isMirrored)
  }
  /// True where the thumb lies to the right of the hand's direction.
  var isMirrored = false

  /// An arm by the directions of its parts, in degrees.
  @inline(never)
  init(
    from shoulder: Spot, upper: Double, fore: Double, hand: Double, isMirrored: Bool = false
  ) {
    self.init(
      from: shoulder, upper: Rotation(degrees: upper), fore: Rotation(degrees: fore),
      hand: Rotation(degrees: hand))
    self.isMirrored = isMirrored
  }

  /// An arm whose fingers reach a place; beyond its length it points there.
  ///
  /// `bend` is 1 or -1: to which side of the straight way the elbow lies.
  @inline(never)
  init(from shoulder: Spot, to target: Spot, hand: Double, bend: Double) {
    let handTurn = Rotation(degrees: hand)
    let wrist = target - handTurn.step(BoneLength.reach)
    let far = shoulder.distance(to: wrist)
    let longest = BoneLength.upperArm + BoneLength.forearm - 1
    let way = min(far, longest)
    let along = (wrist - shoulder).unit
    // the elbow: where circles around shoulder and wrist meet
    let foot =
      (BoneLength.upperArm * BoneLength.upperArm - BoneLength.forearm * BoneLength.forearm + way
        * way) / (2 * way)
    let aside = max(0, BoneLength.upperArm * BoneLength.upperArm - foot * foot).squareRoot()
    let elbow = along * foot + along.turned * (aside * bend)
    self.init(
      from: shoulder, upper: Rotation(along: elbow), fore: Rotation(along: along * way - elbow),
      hand: handTurn)
  }

  private init(from shoulder: Spot, upper: Rotation, fore: Rotation, hand: Rotation) {
    self.shoulder = shoulder
    upperTurn = upper
    foreTurn = fore
    handTurn = hand
  }
}
