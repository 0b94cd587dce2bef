public import Markup

extension Node {
  /// The drawings in it as one SVG file, side by side, for viewers without our style sheet.
  ///
  /// - Parameters:
  ///   - css: the style sheet of the figures (`Web/figure.css`).
  ///   - dark: drawn for a dark page.
  public func standalone(css: String, dark: Bool) -> Node {
    let sheet = Stylesheet(css, dark: dark)
    let drawings = drawings
    let width = drawings.reduce(0) { $0 + $1.box.width }
    let height = drawings.reduce(0) { max($0, $1.box.height) }
    var placed: [Node] = []
    var x = 0.0
    for drawing in drawings {
      placed.append(Node.element(drawing.placed(at: x)).coloured(by: sheet))
      x += drawing.box.width
    }
    let paper = rect(
      .number("width", width), .number("height", height),
      Attribute("fill", sheet.value("var(--fig-halo)") ?? "none"))
    return .element(
      Element(
        "svg",
        [
          Attribute("xmlns", "http://www.w3.org/2000/svg"),
          Attribute("viewBox", "0 0 \(decimal(width)) \(decimal(height))"),
        ], [paper] + placed))
  }

  /// The outermost drawings, in order.
  private var drawings: [Element] {
    switch self {
    case .text: []
    case .fragment(let nodes): nodes.flatMap { $0.drawings }
    case .element(let element):
      element.tag == "svg" ? [element] : element.children.flatMap { $0.drawings }
    }
  }
}

extension Element {
  /// Width and height of the view box, its third and fourth number, in whole units.
  fileprivate var box: (width: Double, height: Double) {
    let sizes = (self["viewBox"] ?? "").split(separator: " ").dropFirst(2).compactMap {
      Int($0.prefix { $0 != "." })
    }
    guard let width = sizes.first, let height = sizes.last else { return (0, 0) }
    return (Double(width), Double(height))
  }

  /// The drawing in its place beside others, at its own size.
  fileprivate func placed(at x: Double) -> Element {
    let place = [
      Attribute.number("x", x), .number("width", box.width), .number("height", box.height),
    ]
    return Element(tag, place + attributes, children)
  }
}
