/// A drawn line of the body: a piece of contour, a fold, a bone, a nerve.
struct BodyLine: Hashable, Sendable {
  let name: String
  let start: Spot
  let curves: [Cubic]
  /// The line ends where it began and can be filled.
  let isClosed: Bool
  /// The line already spans both halves and is not mirrored.
  let isMidline: Bool
  /// Not felt through the skin: drawn lighter.
  let isFaint: Bool
  /// What lies behind shows through.
  let isHole: Bool
  /// A stroke of shade and no edge.
  let isShade: Bool
  /// Of use only where it is seen from near.
  let isFine: Bool

  /// Places along the line, `each` of them for every curve.
  func places(each: Int) -> [Spot] {
    var places = [start]
    for curve in curves {
      for step in 1...each { places.append(curve.at(Double(step) / Double(each))) }
    }
    return places
  }
}
