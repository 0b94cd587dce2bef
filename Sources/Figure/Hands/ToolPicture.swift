public import Atlas
public import Markup

/// What presses, from near: the tool on the skin, and the knot in the muscle under it.
public func toolPicture(_ tool: Tool) -> Node {
  svg(
    .class("figure tool-picture"), .role("img"), .aria("label", tool.drawn),
    Attribute("viewBox", "-110 -200 220 262")  // mm: a forearm's length around the place
  ) {
    title(tool.drawn)
    switch tool {
    case .thumb: underHand(.thumb)
    case .twoFingers: underHand(.twoFingers)
    case .sideOfFist: underHand(.sideOfFist)
    case .ball: ballUnder
    case .roller: rollerUnder
    }
  }
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

private func underHand(_ hand: Hand) -> [Node] {
  Tissue(skin: skinUnderHand, lie: .below).nodes + hand.nodes
}

private let skinUnderHand = [
  Spot(-130, -10), Spot(-90, -3), Spot(-45, 0), Spot(-20, -2.5), Spot(0, -7), Spot(20, -2.5),
  Spot(45, 0), Spot(90, -3), Spot(130, -10),
]

@MarkupBuilder private var ballUnder: [Node] {
  Tissue(
    skin: [
      Spot(-130, 98), Spot(-90, 66), Spot(-52, 50), Spot(-31, 49), Spot(-16, 61), Spot(0, 65.5),
      Spot(16, 61), Spot(31, 49), Spot(52, 50), Spot(90, 66), Spot(130, 98),
    ].map { $0 + lift }, lie: .above
  ).nodes
  ground
  circle(
    .class("fig-tool"), .number("cx", 0), .number("cy", -(Gear.ball + lift.y)),
    .number("r", Gear.ball))
  path(
    .class("fig-tool-seam"),
    Attribute("d", "M-27 -2C-12 6-10 30-24 41M27 -2C12 6 10 30 24 41"))
}

@MarkupBuilder private var rollerUnder: [Node] {
  Tissue(
    skin: [
      Spot(-130, 158), Spot(-90, 140), Spot(-58, 131), Spot(-40, 136), Spot(-20, 147),
      Spot(0, 150), Spot(20, 147), Spot(40, 136), Spot(58, 131), Spot(90, 140), Spot(130, 158),
    ].map { $0 + lift }, lie: .above
  ).nodes
  ground
  circle(
    .class("fig-tool"), .number("cx", 0), .number("cy", -(Gear.roller + lift.y)),
    .number("r", Gear.roller))
  circle(
    .class("fig-tool-line"), .number("cx", 0), .number("cy", -(Gear.roller + lift.y)),
    .number("r", Gear.rollerRim))
  circle(
    .class("fig-tool-hole"), .number("cx", 0), .number("cy", -(Gear.roller + lift.y)),
    .number("r", Gear.rollerHole))
}

/// The floor lies a little above the lower edge of the picture.
private let lift = Spot(0, -50)

@MarkupBuilder private var ground: [Node] {
  path(.class("fig-mat"), Attribute("d", "M-130 50H130V90H-130Z"))
  path(.class("fig-mat-line"), Attribute("d", "M-130 50H130"))
}
