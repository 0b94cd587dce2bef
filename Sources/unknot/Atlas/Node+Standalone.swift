import Markup

extension Node {
  /// The drawings in it as one SVG file, side by side, with their style inside.
  func standalone(style: String) -> Node {
    let drawings = self.drawings
    let inside = Node.element(Element("style", [], [.text(style)]))
    let names = [Attribute("xmlns", "http://www.w3.org/2000/svg")]
    if drawings.count == 1 {
      let drawing = drawings[0]
      return .element(
        Element(drawing.tag, names + drawing.attributes, [inside] + drawing.children))
    }
    var placed: [Node] = []
    var width = 0.0
    var height = 0.0
    for drawing in drawings {
      let size = drawing.size
      placed.append(drawing.placed(at: width, size))
      width += size.width
      height = max(height, size.height)
    }
    let box = Attribute("viewBox", "0 0 \(decimal(width)) \(decimal(height))")
    return .element(Element("svg", names + [box, .role("img")], [inside] + placed))
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
  /// Width and height of the view box, its third and fourth number.
  fileprivate var size: (width: Double, height: Double) {
    let numbers = (self["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    guard let height = numbers.last, let width = numbers.dropLast().last else { return (0, 0) }
    return (width, height)
  }

  fileprivate func placed(at x: Double, _ size: (width: Double, height: Double)) -> Node {
    let place = [
      Attribute.number("x", x), .number("width", size.width), .number("height", size.height),
    ]
    return .element(Element(tag, place + attributes, children))
  }
}
