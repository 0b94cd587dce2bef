extension PathText {
  /// One stroke of a burin: a curve that swells to a half-width in its middle and ends in points.
  ///
  /// Written in whole tenths of a millimetre, each stroke told from the one before: to be drawn by
  /// `Ink.strokes`.
  @inline(never)
  mutating func stroke(_ cubic: Cubic, halfWidth: Double) {
    let (start, run, aside) = begin(cubic, halfWidth * Self.cubicSwell)
    command("c")
    fine(cubic.b + aside - start)
    fine(cubic.c + aside - start)
    fine(run)
    command("c")
    fine(cubic.c - aside - start - run)
    fine(cubic.b - aside - start - run)
    fine(run * -1)
  }

  /// The same for a short piece, whose bend one control tells.
  @inline(never)
  mutating func shortStroke(_ cubic: Cubic, halfWidth: Double) {
    let (start, run, aside) = begin(cubic, halfWidth * Self.squareSwell)
    let control = (cubic.b + cubic.c) * Self.cubicShare - (cubic.a + cubic.d) * Self.endShare
    command("q")
    fine(control + aside - start)
    fine(run)
    command("q")
    fine(control - aside - start - run)
    fine(run * -1)
  }

  /// Moves to where a stroke starts; tells that place as it is written, the way to the end, and how
  /// far the controls go aside.
  private mutating func begin(_ cubic: Cubic, _ swell: Double) -> (Spot, Spot, Spot) {
    let start = cubic.a.fine
    command("m")
    fine(start - pen)
    pen = start
    return (start, cubic.d.fine - start, (cubic.d - cubic.a).unit.turned * swell)
  }

  private static let cubicSwell = 4.0 / 3  // controls moved so far carry a cubic's middle by one
  private static let squareSwell = 2.0  // the same for a curve with one control
  private static let cubicShare = 0.75  // of both controls: the one control nearest to them
  private static let endShare = 0.25  // of both ends, taken from it
}

extension Spot {
  /// In tenths of a millimetre, as strokes are written, so that steps do not drift.
  fileprivate var fine: Spot { (self * 10).whole * 0.1 }
}
