/// A length on the body of an average adult.
public struct Centimetres: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  public let value: Double
  public init(_ value: Double) { self.value = value }
  public init(integerLiteral value: Int) { self.value = Double(value) }
  public init(floatLiteral value: Double) { self.value = value }
  public static func < (a: Centimetres, b: Centimetres) -> Bool { a.value < b.value }
}

/// A whole number of seconds.
public struct Seconds: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public let value: Int
  public init(_ value: Int) { self.value = value }
  public init(integerLiteral value: Int) { self.value = value }
  public static func < (a: Seconds, b: Seconds) -> Bool { a.value < b.value }
}

/// Pain or tenderness as a person says it, 0 (none) to 10 (worst imaginable).
///
/// - Source: salaffi-2004 (numeric pain rating scale)
public struct PainScore: Hashable, Comparable, Sendable {
  public static let range = 0...10
  public let value: Int

  /// Fails outside 0...10.
  public init?(_ value: Int) {
    guard PainScore.range.contains(value) else { return nil }
    self.value = value
  }

  private init(unchecked value: Int) { self.value = value }

  public static func < (a: PainScore, b: PainScore) -> Bool { a.value < b.value }

  /// Every score from 0 to 10.
  public static let all: [PainScore] = range.map { PainScore(unchecked: $0) }

  /// A score written in our own content; held to 0...10.
  public static func of(_ value: Int) -> PainScore {
    PainScore(unchecked: min(max(value, range.lowerBound), range.upperBound))
  }
}
