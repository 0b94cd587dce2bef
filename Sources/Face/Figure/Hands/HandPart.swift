import Markup

/// A part of a drawn hand, laid over the parts before it.
struct HandPart {
  enum Tone { case near, far }

  var tone: Tone = .near
  /// What is drawn as one shape.
  let tubes: [Tube]
  /// Where the part grows out of what lies below: covers the line at its root.
  var root: Tube?

  var nodes: [Node] {
    let fill = tone == .near ? "fig-hand" : "fig-hand-far"
    var line = PathText()
    var fills: [Node] = []
    for tube in tubes {
      line.blob(tube.outline)
      fills.append(tube.filled(fill))
    }
    if let root { fills.append(root.filled(fill)) }
    return [Ink.path("fig-hand-line", line)] + fills
  }
}

/// A hand that presses: parts from the farthest to the nearest, and the creases of the skin.
struct Hand {
  let parts: [HandPart]
  let creases: [[Spot]]

  var nodes: [Node] {
    var nodes: [Node] = []
    for part in parts { nodes += part.nodes }
    var lines = PathText()
    for crease in creases { lines.smooth(crease) }
    return nodes + [Ink.path("fig-hand-crease", lines)]
  }
}
