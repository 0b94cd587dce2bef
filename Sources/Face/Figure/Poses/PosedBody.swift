import Markup

/// A mannequin in a pose, drawn: shorts and shirt on plain skin, the far limbs darker.
struct PosedBody {
  let pose: Pose
  var nearArm: Arm?
  var farArm: Arm?
  /// What lies between the far leg and the near one.
  var between: [Node] = []

  @inline(never)
  var nodes: [Node] {
    farParts.flatMap { $0.nodes } + between + nearParts.flatMap { $0.nodes }
  }

  /// Everything of the body, the far parts first.
  var parts: [Figurine] { farParts + nearParts }

  private var farParts: [Figurine] {
    (farArm.map { [Figurine.arm($0, tone: .far)] } ?? [])
      + (pose.far.map { [leg($0, tone: .far)] } ?? [])
  }

  private var nearParts: [Figurine] {
    let near = [head, shirt] + leg(pose.near, tone: .near).shapes
    return [Figurine(tone: .near, shapes: near)]
      + (nearArm.map { [Figurine.arm($0, tone: .near)] } ?? [])
  }

  private var shirt: Figurine.Shape {
    Figurine.Shape(.cloth, Mannequin.trunk.map { pose.onTrunk($0) })
  }

  private var head: Figurine.Shape {
    let turn = Rotation(degrees: pose.head)
    return Figurine.Shape(
      .skin,
      Mannequin.head.map { pose.onTrunk(Mannequin.neck + turn($0 - Mannequin.neck)) })
  }

  private func leg(_ leg: Pose.Leg, tone: Figurine.Tone) -> Figurine {
    let thigh = Limb(
      from: pose.hip, direction: leg.thigh, length: BoneLength.thigh,
      profile: .thigh
    )
    let shank = Limb(
      from: thigh.end, direction: leg.shank, length: BoneLength.shank,
      profile: .shank)
    let shorts = Limb(
      from: pose.hip, direction: thigh.direction, length: BoneLength.thigh,
      profile: Profile.thigh.upTo(Self.shorts), isRound: false)
    let turn = Rotation(degrees: leg.foot)
    return Figurine(
      tone: tone,
      shapes: [
        Figurine.Shape(.skin, shank.outline),
        Figurine.Shape(.skin, Mannequin.foot.map { shank.end + turn($0) }),
        Figurine.Shape(.skin, thigh.outline),
        Figurine.Shape(.cloth, shorts.outline),
      ])
  }

  private static let shorts = 0.5  // of the thigh
}

/// Shapes that are drawn as one: a common line around them, then their fills.
struct Figurine {
  enum Tone { case near, far }
  enum Stuff { case skin, cloth }

  struct Shape {
    let stuff: Stuff
    let knots: [Spot]

    init(_ stuff: Stuff, _ knots: [Spot]) {
      self.stuff = stuff
      self.knots = knots
    }

    var path: PathText {
      var path = PathText()
      path.coarseBlob(knots)
      return path
    }
  }

  let tone: Tone
  let shapes: [Shape]
  /// Lines within the shapes.
  var creases: [[Spot]] = []

  /// The line round all, then skin, then what is worn.
  var nodes: [Node] {
    let far = tone == .far ? "-far" : ""
    var line = PathText()
    var skin: [Node] = []
    var cloth: [Node] = []
    for shape in shapes {
      let path = shape.path
      line.append(path)
      switch shape.stuff {
      case .skin: skin.append(Ink.path("pose-skin" + far, path))
      case .cloth: cloth.append(Ink.path("pose-cloth" + far, path))
      }
    }
    var within = PathText()
    for crease in creases { within.polyline(crease.map { $0.whole.upended }) }
    let lines = creases.isEmpty ? [] : [Ink.path("pose-crease", within)]
    return [Ink.path("pose-line", line)] + skin + cloth + lines
  }

  @inline(never)
  static func arm(_ arm: Arm, tone: Tone) -> Figurine {
    let sleeve = Limb(
      from: arm.upper.from, direction: arm.upper.direction, length: BoneLength.upperArm,
      profile: Profile.upperArm.upTo(sleeve), isRound: false)
    return Figurine(
      tone: tone,
      shapes: [
        Shape(.skin, arm.hand.outline), Shape(.skin, arm.fore.outline),
        Shape(.skin, arm.upper.outline), Shape(.cloth, sleeve.outline),
      ], creases: arm.hand.gaps)
  }

  private static let sleeve = 0.5  // of the upper arm
}
