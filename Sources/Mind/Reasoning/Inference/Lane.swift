/// A number, or several side by side: one sweep can answer one query or four at once.
protocol Lane {
  static var width: Int { get }
  static func all(_ x: Double) -> Self
  static func + (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func * (a: Self, b: Double) -> Self
  subscript(lane i: Int) -> Double { get set }
}

extension Double: Lane {
  static var width: Int { 1 }
  static func all(_ x: Double) -> Double { x }
  subscript(lane i: Int) -> Double {
    get { self }
    set { self = newValue }
  }
}

extension SIMD4<Double>: Lane {
  static var width: Int { scalarCount }
  static func all(_ x: Double) -> SIMD4<Double> { SIMD4(repeating: x) }
  subscript(lane i: Int) -> Double {
    get { self[i] }
    set { self[i] = newValue }
  }
}

extension Lane {
  /// One over each number, 0 where that is 0.
  static func inverse(_ x: Self) -> Self {
    var inverse = Self.all(0)
    for i in 0..<width where x[lane: i] > 0 { inverse[lane: i] = 1 / x[lane: i] }
    return inverse
  }
}
