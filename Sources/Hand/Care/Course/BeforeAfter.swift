public import Anatomy
public import Evidence

/// The pain right before and right after a session.
public struct BeforeAfter: Hashable, Sendable {
  public let before: PainScore
  public let after: PainScore

  public init(before: PainScore, after: PainScore) {
    self.before = before
    self.after = after
  }

  /// Points less; negative for more.
  public var fall: Int { before.value - after.value }

  /// What it says, and what it does not.
  public var says: Statement {
    if fall >= CourseRule.change {
      return Statement(
        "Less pain for now. It often comes back in part, so see how tomorrow is.", .ours,
        [.furlan2015, .lu2022])
    }
    if fall <= -CourseRule.change {
      return Statement(
        "More pain than before. Leave it for today, and be gentler next time.", .ours,
        [.cambron2007])
    }
    return Statement(
      "No clear change yet. That is common: see how tomorrow is.", .ours, [.lu2022])
  }
}
