/// A smooth line through knots: each tangent lies along the chord of its neighbours.
struct SmoothLine {
  let start: Spot
  let cubics: [Cubic]

  /// Catmull–Rom, weighted by the distances of the knots; closed from the last knot to the first.
  @inline(never)
  init(_ knots: [Spot], closed: Bool) {
    let last = closed ? knots.count : knots.count - 1
    start = knots.first ?? Spot(0, 0)
    guard knots.count > 1 else {
      cubics = []
      return
    }
    func knot(_ i: Int) -> Spot { knots[(i + knots.count) % knots.count] }
    func handle(_ i: Int, _ length: Double) -> Spot? {
      guard closed || (i > 0 && i < last) else { return nil }
      let span = knot(i - 1).distance(to: knot(i)) + knot(i).distance(to: knot(i + 1))
      guard span > 0 else { return nil }
      return (knot(i + 1) - knot(i - 1)) * (length / span * Self.third)
    }
    cubics = (0..<last).map { i in
      let p = knot(i)
      let q = knot(i + 1)
      let length = p.distance(to: q)
      let straight = (q - p) * Self.third
      return Cubic(
        a: p, b: p + (handle(i, length) ?? straight), c: q - (handle(i + 1, length) ?? straight),
        d: q)
    }
  }

  private static let third = 1.0 / 3.0  // a cubic's handle is a third of its speed
}

extension PathText {
  /// A closed smooth shape through knots with y up.
  @inline(never)
  mutating func blob(_ knots: [Spot]) {
    add(SmoothLine(knots, closed: true))
    close()
  }

  /// The same in whole millimetres: enough where a pixel shows several.
  mutating func coarseBlob(_ knots: [Spot]) {
    let line = SmoothLine(knots, closed: true)
    move(line.start.whole.upended)
    for cubic in line.cubics {
      curve(
        Cubic(
          a: cubic.a.whole.upended, b: cubic.b.whole.upended, c: cubic.c.whole.upended,
          d: cubic.d.whole.upended))
    }
    close()
  }

  /// An open smooth line through knots with y up.
  mutating func smooth(_ knots: [Spot]) { add(SmoothLine(knots, closed: false)) }

  @inline(never)
  private mutating func add(_ line: SmoothLine) {
    move(line.start.upended)
    for cubic in line.cubics {
      curve(
        Cubic(a: cubic.a.upended, b: cubic.b.upended, c: cubic.c.upended, d: cubic.d.upended))
    }
  }
}

extension Spot {
  /// In whole millimetres.
  var whole: Spot { Spot(x.rounded(.toNearestOrEven), y.rounded(.toNearestOrEven)) }

  /// From y up to y down, as a page runs.
  var upended: Spot { Spot(x, -y) }
}
