/// How much inference may use.
struct Limits {
  /// Entries that an exact sum may touch on its way forward; ours, so that a phone answers in time.
  var work = 1.8e8
  /// Open findings up to which inference is exact: with the tables for the way back, what `entries`
  /// hold.
  var width = 20
  /// Open findings that are kept exact where others are bounded, several sweeps being needed.
  var boundedWidth = 15

  /// For reasons and gains, which take dozens of sweeps; ours, measured in Guides/Inference.md.
  static let secondary = Limits(width: 8, boundedWidth: 8)
  /// Numbers kept at once: 48 of the 64 MiB a phone may give.
  static let entries = 3 << 21

  /// Whether sums are within them, the tables for the way back included.
  func allow(_ plan: Elimination) -> Bool {
    guard plan.width <= width, plan.work <= work else { return false }
    // Few are so wide that it has to be looked at closely.
    let most = Double(plan.steps.count + 4) * powerOf2(plan.width)
    return most <= Double(Limits.entries)
      || Segments(plan, limit: Limits.entries).entries <= Limits.entries
  }
}
