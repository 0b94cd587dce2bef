import Care
import CivilTime
import Markup

/// A ring that fills with the phase, and within it what the hand does: sink in, stay, circle at the
/// pace of the plan, let go, breathe. Where motion is not wanted the style sheet leaves it still.
func paceRing(_ session: ReleaseSession, _ pace: PicturePace) -> Node {
  let whole = session.phaseLength?.value ?? 0
  let share = whole > 0 ? Double(session.elapsed.value) / Double(whole) : 0
  let length = 2 * Ring.pi * Ring.radius
  // A new key begins its movement anew.
  let key = "\(session.phase.rawValue) \(session.round) \(session.isCircling) \(session.isPaused)"
  return svg(
    .class("pace"), .key(key), .aria("hidden", "true"), Attribute("viewBox", "0 0 120 120")
  ) {
    circle(.class("ring"), .number("cx", 60), .number("cy", 60), .number("r", Ring.radius))
    circle(
      .class("arc"), .number("cx", 60), .number("cy", 60), .number("r", Ring.radius),
      Attribute("stroke-dasharray", "\(decimal(length * min(share, 1))) \(decimal(length))"),
      Attribute("transform", "rotate(-90 60 60)"))
    movement(pace)
    label(
      svg: .class("count"), .number("x", 60), .number("y", 70), Attribute("text-anchor", "middle"),
      content: session.isPaused ? "II" : "\((session.phaseLeft.value + 999) / 1000)")
  }
}

private func movement(_ pace: PicturePace) -> Node {
  switch pace {
  case .none: .nothing
  case .still: disc(Ring.pressed)
  case .rising(let span): disc(Ring.pressed, values: "\(Ring.light);\(Ring.pressed)", span)
  case .easing(let span): disc(Ring.light, values: "\(Ring.pressed);\(Ring.light)", span)
  case .resting(let span):
    disc(Ring.light, values: "\(Ring.light);\(Ring.breath);\(Ring.light)", span, again: true)
  case .circling(let span):
    .fragment([
      disc(Ring.pressed),
      g(.class("moves")) {
        circle(.class("dot"), .number("cx", 60), .number("cy", 22), .number("r", 8))
        Node.element(
          Element(
            "animateTransform",
            [
              Attribute("attributeName", "transform"), Attribute("type", "rotate"),
              Attribute("from", "0 60 60"), Attribute("to", "360 60 60"),
              Attribute("dur", "\(span)ms"), Attribute("repeatCount", "indefinite"),
            ], []))
      },
    ])
  }
}

/// The disc under the hand; with values it changes its size over a span of milliseconds.
private func disc(_ radius: Int, values: String = "", _ span: Int = 0, again: Bool = false) -> Node
{
  func shape(_ kind: String, _ change: [Node]) -> Node {
    .element(
      Element(
        "circle",
        [
          .class("disc " + kind), Attribute("cx", "60"), Attribute("cy", "60"),
          Attribute("r", "\(radius)"),
        ], change))
  }
  if values.isEmpty { return shape("", []) }
  let change = Element(
    "animate",
    [
      Attribute("attributeName", "r"), Attribute("values", values), Attribute("dur", "\(span)ms"),
      again ? Attribute("repeatCount", "indefinite") : Attribute("fill", "freeze"),
    ], [])
  return .fragment([shape("rests", []), shape("moves", [.element(change)])])
}

/// Lengths in the drawing of 120 by 120.
private enum Ring {
  static let pi = 3.14159
  static let radius = 52.0
  static let light = 14  // the hand only lies there
  static let breath = 26
  static let pressed = 38
}
