import Anatomy
import Markup

extension Scene {
  /// The bones whose names begin so, or all, the near over the far.
  ///
  /// Where both halves are seen, one is drawn and the other is its mirror image.
  ///
  /// - Parameter isDetailed: with the fine lines and the shade that are of use only from near.
  @inline(never)
  func bones(_ names: [String] = [""], side: Side? = nil, isDetailed: Bool = false) -> Node {
    let lines = Bones.of(aspect).lines.filter { line in
      (isDetailed || !line.isFine) && names.contains { line.name.hasPrefix($0) }
    }
    var nodes: [Node] = []
    var run: [BodyLine] = []
    for line in lines {
      if line.isMidline {
        nodes += mirrored(run, side)
        run = []
        nodes += drawn([line], halves[0])
      } else {
        run.append(line)
      }
    }
    nodes += mirrored(run, side)
    return .element(
      Element(
        "g", [.class("fig-bone"), .number("stroke-width", Self.bone * weight)], nodes))
  }

  /// Bones of a half on each side that is asked for and seen.
  private func mirrored(_ lines: [BodyLine], _ side: Side?) -> [Node] {
    let seen = halves.filter { half in
      (side == nil || side == half.side) && lines.contains { meets($0, half) }
    }
    guard seen.count > 1, let first = lines.first else {
      return seen.flatMap { drawn(lines, $0) }
    }
    return mirrored(lines.flatMap { path($0, seen[0]) }, id: first.name)
  }

  /// One half as it is drawn, and its mirror image.
  @inline(never)
  func mirrored(_ nodes: [Node], id name: String) -> [Node] {
    let half = "\(id)-\(name)\(suffix)"
    let mirror = turn == .upright ? "scale(-1 1)" : "scale(1 -1)"
    let image = Element("use", [Attribute("href", "#\(half)"), Attribute("transform", mirror)], [])
    return [.element(Element("g", [.id(half)], nodes)), .element(image)]
  }

  private func drawn(_ lines: [BodyLine], _ half: Projection) -> [Node] {
    lines.filter { meets($0, half) }.flatMap { path($0, half) }
  }

  private func meets(_ line: BodyLine, _ half: Projection) -> Bool {
    window.meets(line.places(each: 2).map { half($0) })
  }

  private func path(_ line: BodyLine, _ half: Projection) -> [Node] {
    var path = pen
    path.add(line, half)
    return [Ink.path(line.style, path)]
  }

  private static let bone = 0.7  // mm
}

extension BodyLine {
  fileprivate var style: String {
    if isShade { return "fig-open fig-shade" }
    if isHole { return "fig-hole" }
    guard isClosed else { return isFaint ? "fig-open fig-faint" : "fig-open" }
    return isFaint ? "fig-faint" : ""
  }
}
