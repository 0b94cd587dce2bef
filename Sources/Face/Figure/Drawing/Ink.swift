import Markup

/// The few shapes of which every figure is made.
///
/// They are called and never copied into their callers, so that all the drawing stays small.
enum Ink {
  /// A path; where a width is given, that wide in millimetres.
  @inline(never)
  static func path(
    _ kind: String, _ line: PathText, width: Double = 0, _ more: [Attribute] = []
  ) -> Node {
    var all: [Attribute] = []
    if !kind.isEmpty { all.append(.class(kind)) }
    if width > 0 { all.append(.number("stroke-width", width)) }
    return .element(Element("path", all + more + [Attribute("d", line.text)], []))
  }

  /// Strokes of the burin, which are written in whole tenths of a millimetre.
  @inline(never)
  static func strokes(_ kind: String, _ line: PathText) -> Node {
    path(kind, line, [Attribute("transform", "scale(.1)")])
  }

  @inline(never)
  static func disc(_ kind: String, _ at: Spot, _ radius: Double, width: Double = 0) -> Node {
    var all: [Attribute] = [
      .class(kind), .number("cx", at.x), .number("cy", at.y), .number("r", radius),
    ]
    if width > 0 { all.append(.number("stroke-width", width)) }
    return .element(Element("circle", all, []))
  }

  /// Where words stand from their place.
  enum Anchor: String {
    case start = "start"
    case middle = "middle"
    case end = "end"
  }

  @inline(never)
  static func words(
    _ kind: String, _ at: Spot, _ size: Double, _ words: String, _ anchor: Anchor = .start
  ) -> Node {
    var all: [Attribute] = [
      .class(kind), .number("x", at.x), .number("y", at.y), .number("font-size", size),
    ]
    if anchor != .start { all.append(Attribute("text-anchor", anchor.rawValue)) }
    return .element(Element("text", all, [.text(words)]))
  }

  @inline(never)
  static func group(_ kind: String, _ nodes: [Node]) -> Node {
    .element(Element("g", kind.isEmpty ? [] : [.class(kind)], nodes))
  }

  @inline(never)
  static func moved(by step: Spot, _ nodes: [Node]) -> Node {
    let move = "translate(\(decimal(step.x)) \(decimal(step.y)))"
    return .element(Element("g", [Attribute("transform", move)], nodes))
  }

  /// A whole picture with its name for those who hear it.
  @inline(never)
  static func picture(
    _ kind: String, _ window: Window, name: String, _ nodes: [Node]
  ) -> Node {
    .element(
      Element(
        "svg",
        [
          .class("figure " + kind), window.viewBox, .role("img"), .aria("label", name),
        ], [title(name)] + nodes))
  }

  /// A window on the body within a picture.
  @inline(never)
  static func inset(_ window: Window, at place: Window, _ nodes: [Node]) -> Node {
    .element(
      Element(
        "svg",
        [
          .number("x", place.x), .number("y", place.y), .number("width", place.width),
          .number("height", place.height), window.viewBox, Attribute("overflow", "hidden"),
        ], nodes))
  }

  /// A letter or number in a ring, as the key below explains it.
  ///
  /// - Parameters:
  ///   - unit: millimetres of a nominal pixel.
  ///   - isFar: on the far side of the body: its ring is dashed.
  @inline(never)
  static func sign(_ spot: Spot, _ sign: String, unit: Double, isFar: Bool = false) -> [Node] {
    [
      disc(
        isFar ? "press-landmark press-far" : "press-landmark", spot, ring * unit,
        width: line * unit),
      words("press-letter", spot + Spot(0, letter * unit * drop), letter * unit, sign),
    ]
  }

  private static let ring = 11.0  // px: the radius of a sign
  private static let line = 1.8  // px: its rim
  private static let letter = 15.5  // px: 11 on the smallest phone
  private static let drop = 0.36  // of the letter: from its middle to its foot
}
