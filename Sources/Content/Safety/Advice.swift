/// What to do, and why: a lattice in which combining can only make it stricter.
public struct Advice: Hashable, Sendable {
  public let level: AdviceLevel
  public let selfMassage: SelfMassage
  /// What asked for it, each once, in order.
  public let reasons: [AdviceReason]

  public init(level: AdviceLevel, selfMassage: SelfMassage, reasons: [AdviceReason]) {
    self.level = level
    self.selfMassage = selfMassage
    self.reasons = reasons
  }

  /// Nothing speaks against self-care: the bottom of the lattice.
  public static let selfCare = Advice(level: .selfCare, selfMassage: .ok, reasons: [])

  /// The stricter of both in each part, with the reasons of both.
  public func joined(_ other: Advice) -> Advice {
    Advice(
      level: max(level, other.level), selfMassage: max(selfMassage, other.selfMassage),
      reasons: reasons + other.reasons.filter { !reasons.contains($0) })
  }
}
