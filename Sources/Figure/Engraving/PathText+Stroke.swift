extension PathText {
  /// One stroke of a burin: a curve that swells to a half-width in its middle and ends in points.
  mutating func stroke(_ cubic: Cubic, halfWidth: Double) {
    let run = cubic.d - cubic.a
    let swell = run.unit.turned * (halfWidth * Self.swell)
    let start = cubic.a.rounded
    let end = cubic.d
    move(start)
    command("c")
    step(cubic.b + swell - start)
    step(cubic.c + swell - start)
    step(end - start)
    command("c")
    step(cubic.c - swell - end)
    step(cubic.b - swell - end)
    step(start - end)
    command("Z")
  }

  private static let swell = 4.0 / 3  // controls moved so far carry a cubic's middle by one
}

extension Spot {
  /// As the path writes it, so that steps from it do not drift.
  fileprivate var rounded: Spot {
    Spot((x * 10).rounded(.toNearestOrEven) / 10, (y * 10).rounded(.toNearestOrEven) / 10)
  }
}
