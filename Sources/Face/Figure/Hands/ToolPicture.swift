public import Atlas
public import Markup

/// What presses, from near: the tool on the skin, and the knot in the muscle under it.
public func toolPicture(_ tool: Tool) -> Node {
  let nodes: [Node] =
    switch tool {
    case .thumb: underHand(.thumb, skinUnderTip)
    case .twoFingers: underHand(.twoFingers, skinUnderTip)
    case .sideOfFist: underHand(.sideOfFist, skinUnderFist)
    case .ball: onFloor(skinOverBall, ball)
    case .roller: onFloor(skinOverRoller, roller)
    }
  // a forearm's length around the place
  return Ink.picture(
    "tool-picture", Window(x: -110, y: -200, width: 220, height: 262), name: tool.drawn, nodes)
}

extension Tool {
  /// The picture in words.
  var drawn: String {
    switch self {
    case .thumb: "A straight thumb presses on a knot, the fingers closed behind it."
    case .twoFingers: "The tips of index and second finger press side by side on a knot."
    case .sideOfFist: "A loose fist presses on a knot with its little-finger side."
    case .ball: "The body rests on a ball on the floor; the ball presses on a knot."
    case .roller: "The body rests on a roller on the floor; the roller presses on a knot."
    }
  }
}

private func underHand(_ hand: Hand, _ skin: [Spot]) -> [Node] {
  // the hand is drawn on flat skin, and sinks in
  Tissue(skin: skin, lie: .below).nodes + [Ink.moved(by: Spot(0, sunk), hand.nodes)]
}

private let sunk = 6.0  // mm

private let skinUnderFist = [
  Spot(-130, -8), Spot(-90, -1), Spot(-56, 3), Spot(-43, -1), Spot(0, -4), Spot(43, -1),
  Spot(56, 3), Spot(90, -1), Spot(130, -8),
]

private let skinUnderTip = [
  Spot(-130, -10), Spot(-90, -3), Spot(-45, 0), Spot(-20, -2.5), Spot(0, -7), Spot(20, -2.5),
  Spot(45, 0), Spot(90, -3), Spot(130, -10),
]

private let skinOverBall = [
  Spot(-130, 98), Spot(-90, 66), Spot(-52, 50), Spot(-31, 49), Spot(-16, 61), Spot(0, 65.5),
  Spot(16, 61), Spot(31, 49), Spot(52, 50), Spot(90, 66), Spot(130, 98),
]

private let skinOverRoller = [
  Spot(-130, 158), Spot(-90, 140), Spot(-58, 131), Spot(-40, 136), Spot(-20, 147),
  Spot(0, 150), Spot(20, 147), Spot(40, 136), Spot(58, 131), Spot(90, 140), Spot(130, 158),
]

/// The body above what it rests on, and the floor, a little above the lower edge of the picture.
private func onFloor(_ skin: [Spot], _ tool: [Node]) -> [Node] {
  let floor = -lift.y
  var ground = PathText()
  ground.polygon([
    Spot(-130, floor), Spot(130, floor), Spot(130, floor + 40), Spot(-130, floor + 40),
  ])
  var line = PathText()
  line.polyline([Spot(-130, floor), Spot(130, floor)])
  return Tissue(skin: skin.map { $0 + lift }, lie: .above).nodes
    + [Ink.path("fig-mat", ground), Ink.path("fig-mat-line", line)] + tool
}

private let lift = Spot(0, -50)

private var ball: [Node] {
  var seam = PathText()
  for side in [-1.0, 1] {
    seam.smooth([
      Spot(side * 27, 2), Spot(side * 17, -11), Spot(side * 16, -27), Spot(side * 24, -41),
    ])
  }
  return [
    Ink.disc("fig-tool", (Spot(0, Gear.ball) + lift).upended, Gear.ball),
    Ink.path("fig-tool-seam", seam),
  ]
}

private var roller: [Node] {
  let middle = (Spot(0, Gear.roller) + lift).upended
  return [
    Ink.disc("fig-tool", middle, Gear.roller), Ink.disc("fig-tool-line", middle, Gear.rollerRim),
    Ink.disc("fig-tool-hole", middle, Gear.rollerHole),
  ]
}
