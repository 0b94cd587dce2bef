import Markup

/// A part of a drawn hand, laid over the parts before it.
struct HandPart {
  enum Tone { case near, far }

  var tone: Tone = .near
  /// What is drawn as one shape.
  let tubes: [Tube]
  /// Where the part grows out of what lies below: covers the line at its root.
  var root: Tube?

  @MarkupBuilder var nodes: [Node] {
    let fill = tone == .near ? "fig-hand" : "fig-hand-far"
    path(.class("fig-hand-line"), Attribute("d", Self.text(tubes)))
    for tube in tubes { path(.class(fill), Attribute("d", Self.text([tube]))) }
    if let root { path(.class(fill), Attribute("d", Self.text([root]))) }
  }

  private static func text(_ tubes: [Tube]) -> String {
    var path = PathText()
    for tube in tubes { path.blob(tube.outline) }
    return path.text
  }
}

/// A hand that presses: parts from the farthest to the nearest, and the creases of the skin.
struct Hand {
  let parts: [HandPart]
  let creases: [[Spot]]

  @MarkupBuilder var nodes: [Node] {
    for part in parts { part.nodes }
    path(.class("fig-hand-crease"), Attribute("d", creaseText))
  }

  private var creaseText: String {
    var path = PathText()
    for crease in creases { path.smooth(crease) }
    return path.text
  }
}
