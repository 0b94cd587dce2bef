// The elements of SVG that the figures use, one function each.

public func svg(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("svg", attributes, content()) }

public func g(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("g", attributes, content()) }

public func path(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("path", attributes, content()) }

public func circle(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("circle", attributes, content()) }

public func ellipse(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("ellipse", attributes, content()) }

public func rect(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("rect", attributes, content()) }

public func line(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("line", attributes, content()) }

public func polyline(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("polyline", attributes, content()) }

public func polygon(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("polygon", attributes, content()) }

public func defs(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("defs", attributes, content()) }

public func use(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("use", attributes, content()) }

public func pattern(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("pattern", attributes, content()) }

public func clipPath(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("clipPath", attributes, content()) }

public func mask(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("mask", attributes, content()) }

public func marker(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("marker", attributes, content()) }

public func linearGradient(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("linearGradient", attributes, content()) }

public func filter(
  _ attributes: Attribute..., @MarkupBuilder content: () -> [Node] = { [] }
) -> Node { made("filter", attributes, content()) }

public func stop(_ attributes: Attribute...) -> Node { made("stop", attributes, []) }

public func feGaussianBlur(_ attributes: Attribute...) -> Node {
  made("feGaussianBlur", attributes, [])
}

/// A text in a drawing; `text` itself would hide the case of `Node`.
public func label(svg attributes: Attribute..., content: String) -> Node {
  .element(Element("text", attributes, [.text(content)]))
}

/// The name of a drawing or part, for those who hear it.
public func title(_ content: String) -> Node {
  .element(Element("title", [], [.text(content)]))
}
