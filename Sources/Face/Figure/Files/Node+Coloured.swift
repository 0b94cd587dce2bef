import Markup

extension Node {
  /// The drawing with what the style sheet says written into its elements, for viewers without it.
  func coloured(by sheet: Stylesheet) -> Node { coloured(by: sheet, within: []) }

  private func coloured(by sheet: Stylesheet, within ancestors: [Element]) -> Node {
    switch self {
    case .text: return self
    case .fragment(let nodes):
      return .fragment(nodes.map { $0.coloured(by: sheet, within: ancestors) })
    case .element(let element):
      let inner = element.children.map { $0.coloured(by: sheet, within: ancestors + [element]) }
      return .element(
        Element(element.tag, sheet.attributes(of: element, within: ancestors), inner))
    }
  }
}

extension Stylesheet {
  /// The attributes of an element, overridden by the rules that name it; without its classes.
  fileprivate func attributes(of element: Element, within ancestors: [Element]) -> [Attribute] {
    var attributes = element.attributes.filter { $0.name != "class" }
    for rule in rules where rule.selector.matches(element, within: ancestors) {
      for (name, text) in rule.declarations where Self.isDrawn(name) {
        guard let value = value(Substring(text)) else { continue }
        attributes.removeAll { $0.name == name }
        attributes.append(Attribute(name, value))
      }
    }
    return attributes
  }

  /// The properties of CSS that are attributes of SVG too.
  private static func isDrawn(_ name: String) -> Bool {
    name == "opacity" || name == "fill" || name == "stroke" || name == "stop-color"
      || name == "paint-order" || name.hasPrefix("fill-") || name.hasPrefix("stroke-")
      || name.hasPrefix("font-") || name == "text-anchor"
  }
}
