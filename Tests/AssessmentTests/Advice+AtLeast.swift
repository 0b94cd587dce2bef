import Safety

extension Advice {
  /// True where neither part is milder than the other advice's, and no reason is lost.
  func isAtLeast(_ other: Advice) -> Bool {
    level >= other.level && selfMassage >= other.selfMassage
      && other.reasons.allSatisfy { reasons.contains($0) }
  }
}
