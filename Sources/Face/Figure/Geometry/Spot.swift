/// A place on the body (y up) or on the page (y down), in millimetres of an average adult.
struct Spot: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (a: Spot, b: Spot) -> Spot { Spot(a.x + b.x, a.y + b.y) }
  static func - (a: Spot, b: Spot) -> Spot { Spot(a.x - b.x, a.y - b.y) }
  static func * (a: Spot, k: Double) -> Spot { Spot(a.x * k, a.y * k) }

  var length: Double { (x * x + y * y).squareRoot() }

  func distance(to other: Spot) -> Double { (other - self).length }

  /// The place at a share of the way to another: 0 here, 1 there.
  func toward(_ other: Spot, _ share: Double) -> Spot {
    Spot(x + (other.x - x) * share, y + (other.y - y) * share)
  }

  /// The same direction at length 1; nothing stays nothing.
  var unit: Spot { length > 0 ? self * (1 / length) : self }

  /// A quarter turn, clockwise on the page.
  var turned: Spot { Spot(-y, x) }

  func dot(_ other: Spot) -> Double { x * other.x + y * other.y }
}
