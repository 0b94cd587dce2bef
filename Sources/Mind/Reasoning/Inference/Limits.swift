/// How much inference may use.
struct Limits {
  /// Entries that an exact sum may touch on its way forward; ours, so that a phone answers in time.
  var work = 1.8e8
  /// Open findings up to which inference is exact: with the tables for the way back, what `entries`
  /// hold.
  var width = 20

  /// For a ranking: beyond this, sampling is quicker; ours, measured in Guides/Inference.md.
  static let ranking = Limits(work: 1e7, width: 18)
  /// For reasons, which take dozens of sweeps: entries touched in all.
  static let reasons = 4e7
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
