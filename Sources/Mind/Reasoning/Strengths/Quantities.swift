/// A chance, 0...1.
public struct Probability: Hashable, Sendable, ExpressibleByFloatLiteral {
  public var value: Double
  public init(_ value: Double) { self.value = value }
  public init(floatLiteral value: Double) { self.value = value }
}

/// A factor: how much more likely something is under one cause than without it.
public struct Ratio: Hashable, Sendable, ExpressibleByFloatLiteral {
  public var value: Double
  public init(_ value: Double) { self.value = value }
  public init(floatLiteral value: Double) { self.value = value }
}
