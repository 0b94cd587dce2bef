/// A muscle, or a part of one, as a sheet of fibres carried by four rails.
///
/// A fibre takes one point from each rail; the four points are one cubic curve.
struct Sheet: Sendable {
  let name: String
  let part: String
  let layer: Int
  /// How many ink lines it has in a large plate.
  let fibres: Int
  /// Share of each fibre that is tendon at its origin.
  let tendonAtOrigin: Double
  /// Share of each fibre that is tendon at its insertion.
  let tendonAtInsertion: Double
  /// Every so many gaps between lines there is a cleft; 0 for none.
  let coarse: Int
  /// Where tendon crosses the belly, as shares of the fibre.
  let bands: [Double]
  let rails: [[Spot]]
  let traits: Traits

  /// How a sheet is drawn apart from its fibres.
  struct Traits: Sendable {
    /// The end has no line: it runs into fascia.
    let blends: Bool
    /// Tendon or fascia throughout.
    let isTendon: Bool
    /// A neighbour that is not in the atlas: pale.
    let isQuiet: Bool
    /// Behind bone or inside the pelvis: drawn as seen through.
    let isHidden: Bool
  }

  /// The fibre at t in 0...1 across the sheet.
  @inline(never)
  func fibre(_ t: Double) -> Cubic {
    Cubic(
      a: Self.place(rails[0], t), b: Self.place(rails[1], t), c: Self.place(rails[2], t),
      d: Self.place(rails[3], t))
  }

  /// A rail through its points after Catmull and Rom, its ends prolonged straight on.
  private static func place(_ rail: [Spot], _ t: Double) -> Spot {
    let last = rail.count - 1
    guard last > 0 else { return rail.first ?? Spot(0, 0) }
    let along = min(max(t, 0), 1) * Double(last)
    let i = min(Int(along), last - 1)
    let u = along - Double(i)
    let p1 = rail[i]
    let p2 = rail[i + 1]
    let p0 = i > 0 ? rail[i - 1] : p1 * 2 - p2
    let p3 = i + 2 <= last ? rail[i + 2] : p2 * 2 - p1
    return Spot(
      bend(p0.x, p1.x, p2.x, p3.x, u), bend(p0.y, p1.y, p2.y, p3.y, u))
  }

  private static func bend(
    _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ u: Double
  ) -> Double {
    let linear = c - a
    let square = 2 * a - 5 * b + 4 * c - d
    let cube = 3 * b - a - 3 * c + d
    return (2 * b + (linear + (square + cube * u) * u) * u) / 2
  }
}
