/// The strokes of one sheet: long ones along the fibres, short ones at the ends and in shadow.
struct Strokes {
  private(set) var long = PathText()
  private(set) var short = PathText()

  init(_ placed: PlacedSheet, weight: Double, density: Double) {
    let count = max(3, Int((Double(placed.sheet.fibres) * density).rounded(.toNearestOrEven)))
    for i in 0..<count { add(i, of: count, placed, weight) }
  }

  private mutating func add(_ i: Int, of count: Int, _ placed: PlacedSheet, _ weight: Double) {
    let sheet = placed.sheet
    let n = Double(count)
    let t = (Double(i) + 0.5 + 0.3 * (grain(i, 0) - 0.5)) / n
    let shade = placed.shade(t)
    let fibre = placed.fibre(t)
    let first = 0.05 * grain(i, 1)
    let last = 0.05 * grain(i, 2)
    if sheet.traits.isTendon {
      let width = Self.tendonLine * weight * (0.5 + shade)
      return long.stroke(fibre.cut(0.01 + first, 0.99 - last), halfWidth: width)
    }
    let from = max(0.008, sheet.tendonAtOrigin * 0.9) + first * 0.5
    let to = 1 - sheet.tendonAtInsertion * (0.75 + 0.5 * grain(i, 3)) - last * 0.3
    let width = min(
      Self.fleshLine * weight * (0.45 + 1.15 * shade), Self.share * room(placed, t, n))
    let gap = max(0, 0.34 - 0.62 * shade) * (to - from)
    if gap > 0.03 {
      // A lit fibre breaks in the middle of the belly.
      let middle = from + (to - from) * (0.4 + 0.16 * (grain(i, 4) - 0.5))
      long.stroke(fibre.cut(from, middle - gap / 2 + 0.06), halfWidth: width)
      long.stroke(fibre.cut(middle + gap / 2 - 0.06, to), halfWidth: width)
    } else {
      long.stroke(fibre.cut(from, to), halfWidth: width)
    }
    let between = placed.fibre(min(1, t + 0.5 / n))
    let reach = (to - from) * (0.18 + 0.42 * shade)
    short.stroke(
      between.cut(from + 0.01, from + reach * (0.7 + 0.5 * grain(i, 5))),
      halfWidth: width * Self.shortLine)
    short.stroke(
      between.cut(to - reach * 0.75 * (0.7 + 0.5 * grain(i, 6)), to),
      halfWidth: width * Self.shortLine)
    if sheet.tendonAtInsertion > 0.05 {
      short.stroke(
        fibre.cut(1 - sheet.tendonAtInsertion * 1.1, 0.995), halfWidth: Self.thin * weight)
    }
    let isCleft =
      sheet.coarse > 0 && i % sheet.coarse == sheet.coarse - 1 && i > 1 && i < count - 2
    if isCleft {
      long.stroke(
        between.cut(
          0.03 + 0.2 * grain(i, 7), (1 - sheet.tendonAtInsertion) * (0.82 + 0.2 * grain(i, 8))),
        halfWidth: Self.cleft * weight)
    }
  }

  /// The least space between this fibre and its neighbours.
  private func room(_ placed: PlacedSheet, _ t: Double, _ n: Double) -> Double {
    let a = placed.fibre(max(0, t - 0.5 / n))
    let b = placed.fibre(min(1, t + 0.5 / n))
    return min(
      a.at(0.2).distance(to: b.at(0.2)), a.at(0.4).distance(to: b.at(0.4)),
      a.at(0.6).distance(to: b.at(0.6)))
  }

  private static let fleshLine = 0.3  // mm: half the width of a fibre in mid-tone
  private static let tendonLine = 0.17  // mm
  private static let shortLine = 0.62  // of the long lines beside them
  private static let thin = 0.12  // mm: lines on tendon
  private static let cleft = 0.62  // mm: between bundles
  private static let share = 0.3  // of the room between fibres: lines never run together
}
