/// How often something is so among the people with one cause.
public struct Chance: Hashable, Sendable {
  /// 0...1.
  public let share: Double
  public let agreement: Agreement
  /// How much likelier it is with the cause than without, where a study that was seen gives a
  /// figure; it stands before the panel's.
  public let studied: Double?

  public init(_ share: Double, _ agreement: Agreement = .close, studied: Double? = nil) {
    self.share = share
    self.agreement = agreement
    self.studied = studied
  }

  /// How far the three estimates of the panel lie apart, in odds.
  public enum Agreement: String, CaseIterable, Hashable, Sendable {
    /// The ends within a factor of two.
    case close = ""
    /// Within a factor of four.
    case apart = "~"
    /// Farther.
    case farApart = "~~"
  }
}
