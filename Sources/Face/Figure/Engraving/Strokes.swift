/// The strokes of one sheet: long ones along the fibres, short ones at the ends and in shadow.
struct Strokes {
  private(set) var long: PathText
  private(set) var short = PathText()

  /// - Parameter lines: where the long strokes are added to those of other sheets.
  init(_ placed: PlacedSheet, weight: Double, density: Double, lines: PathText = PathText()) {
    long = lines
    let share = Double(placed.sheet.fibres) * density
    let count = max(Self.fewest, Int(share.rounded(.toNearestOrEven)))
    for i in 0..<count { add(i, of: count, placed, weight) }
  }

  private mutating func add(_ i: Int, of count: Int, _ placed: PlacedSheet, _ weight: Double) {
    let sheet = placed.sheet
    let n = Double(count)
    let half = PlacedSheet.middle / n
    let t = (Double(i) + PlacedSheet.middle + Self.wander * uneven(i, 0)) / n
    let shade = placed.shade(t)
    let fibre = placed.fibre(t)
    let first = Self.ragged * grain(i, 1)
    let last = Self.ragged * grain(i, 2)
    if sheet.traits.isTendon {
      let width = Self.tendonLine * weight * (Self.tendonLeast + shade)
      return long.stroke(
        fibre.cut(Self.tip + first, 1 - Self.tip - last), halfWidth: width)
    }
    let tendon = sheet.tendonAtInsertion
    let from = max(Self.tip, sheet.tendonAtOrigin * Self.overTendon) + first / 2
    let to = 1 - tendon * (1 + uneven(i, 3) / 2) - last / 3
    let width = min(
      Self.fleshLine * weight * (Self.litWidth + Self.shadeWidth * shade),
      Self.share * room(placed, t, half))
    let gap = max(0, Self.litGap - Self.gapPerShade * shade) * (to - from)
    if gap > Self.leastGap {
      // A lit fibre breaks in the middle of the belly.
      let middle = from + (to - from) * (Self.breakAt + Self.breakWander * uneven(i, 4))
      long.stroke(fibre.cut(from, middle - gap / 2 + Self.taper), halfWidth: width)
      long.stroke(fibre.cut(middle + gap / 2 - Self.taper, to), halfWidth: width)
    } else {
      long.stroke(fibre.cut(from, to), halfWidth: width)
    }
    let between = placed.fibre(min(1, t + half))
    let reach = (to - from) * (Self.litReach + Self.reachPerShade * shade)
    short.shortStroke(
      between.cut(from + Self.tip, from + reach * (1 + uneven(i, 5) / 2)),
      halfWidth: width * Self.shortLine)
    short.shortStroke(
      between.cut(to - reach * Self.farReach * (1 + uneven(i, 6) / 2), to),
      halfWidth: width * Self.shortLine)
    if tendon > Self.ragged {
      short.shortStroke(fibre.cut(1 - tendon, 1 - Self.tip), halfWidth: Self.thin * weight)
    }
    if isCleft(i, of: count, sheet) {
      let end = (1 - tendon) * (1 - Self.cleftEnd * grain(i, 8))
      long.stroke(
        between.cut(Self.ragged + Self.cleftEnd * grain(i, 7), end),
        halfWidth: Self.cleft * weight)
    }
  }

  /// Between bundles, but not at the edges of the sheet.
  private func isCleft(_ i: Int, of count: Int, _ sheet: Sheet) -> Bool {
    sheet.coarse > 0 && i % sheet.coarse == sheet.coarse - 1 && i > 1 && i < count - 2
  }

  /// The least space between this fibre and its neighbours.
  private func room(_ placed: PlacedSheet, _ t: Double, _ half: Double) -> Double {
    let a = placed.fibre(max(0, t - half))
    let b = placed.fibre(min(1, t + half))
    var least = Double.infinity
    for along in Self.narrowest { least = min(least, a.at(along).distance(to: b.at(along))) }
    return least
  }

  /// The unevenness of a hand about its middle: -0.5 to 0.5.
  private func uneven(_ i: Int, _ kind: Int) -> Double { grain(i, kind) - PlacedSheet.middle }

  private static let fewest = 3  // strokes: fewer do not tell a direction
  private static let fleshLine = 0.3  // mm: half the width of a fibre in mid-tone
  private static let litWidth = 0.45  // of that in full light
  private static let shadeWidth = 1.15  // of that added in full shadow
  private static let tendonLine = 0.17  // mm
  private static let tendonLeast = 0.5  // of that in full light
  private static let shortLine = 0.62  // of the long lines beside them
  private static let thin = 0.12  // mm: lines on tendon
  private static let cleft = 0.62  // mm: between bundles
  private static let cleftEnd = 0.2  // of the fibre: how unevenly clefts begin and end
  private static let share = 0.3  // of the room between fibres: lines never run together
  private static let narrowest = [0.2, 0.4, 0.6]  // of the fibre: where the room is measured
  private static let wander = 0.3  // of the room: no two gaps are alike
  private static let ragged = 0.05  // of the fibre: lines begin and end unevenly
  private static let tip = 0.01  // of the fibre that is left free at either end
  private static let overTendon = 0.9  // of the tendon: lines reach a little onto it
  private static let litGap = 0.34  // of the belly, broken in full light
  private static let gapPerShade = 0.62  // how fast the break closes toward the shadow
  private static let leastGap = 0.03  // of the fibre: below it the line is whole
  private static let breakAt = 0.4  // of the belly: the crest lies nearer the origin
  private static let breakWander = 0.16  // of the belly
  private static let taper = 0.06  // of the fibre: the points of a broken line reach into the break
  private static let litReach = 0.18  // of the belly: short lines in full light
  private static let reachPerShade = 0.42  // of the belly, added in full shadow
  private static let farReach = 0.75  // of those at the origin: short lines at the insertion
}
