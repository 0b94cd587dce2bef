extension PathText {
  @inline(never)
  mutating func add(_ line: BodyLine, _ onPage: Projection) {
    move(onPage(line.start))
    for curve in line.curves { self.curve(onPage(curve)) }
    if line.isClosed { close() }
  }

  /// A closed way.
  @inline(never)
  mutating func add(_ ring: [Cubic]) {
    guard let first = ring.first else { return }
    move(first.a)
    for cubic in ring { curve(cubic) }
    close()
  }

  /// The whole silhouette as one closed path: down one half, up the other.
  ///
  /// One path, because some renderers cut overlapping pieces out of each other.
  static func silhouette(
    _ view: FigureView, withArms: Bool, turn: Turn = .upright, isCoarse: Bool = false
  )
    -> PathText
  {
    let pieces = Outline.of(view.aspect).contour(view.aspect, withArms: withArms)
    var path = PathText()
    path.isCoarse = isCoarse
    let halves = view.projections(turn)
    for (index, half) in halves.enumerated() {
      let run = PathRun(pieces, half)
      path.join(index == 0 ? run : run.reversed, isFirst: index == 0)
    }
    path.close()
    return path
  }

  private mutating func join(_ run: PathRun, isFirst: Bool) {
    if isFirst { move(run.start) } else { line(run.start) }
    for cubic in run.cubics { curve(cubic) }
  }
}

/// Pieces of contour joined end to end, on the page.
private struct PathRun {
  let start: Spot
  let cubics: [Cubic]

  init(_ pieces: [BodyLine], _ onPage: Projection) {
    var joined: [Cubic] = []
    for piece in pieces {
      let start = onPage(piece.start)
      if let pen = joined.last?.d { joined.append(Cubic(from: pen, to: start)) }
      for curve in piece.curves { joined.append(onPage(curve)) }
    }
    cubics = joined
    start = joined.first?.a ?? Spot(0, 0)
  }

  private init(start: Spot, cubics: [Cubic]) {
    self.start = start
    self.cubics = cubics
  }

  var reversed: PathRun {
    PathRun(
      start: cubics.last?.d ?? start,
      cubics: cubics.backward)
  }
}
