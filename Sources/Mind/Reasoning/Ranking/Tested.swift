/// What a test with several outcomes would teach of one yes-or-no matter.
struct Tested {
  private let p: Double
  private var total = 0.0
  private var after = 0.0

  init(_ p: Double) { self.p = p }

  /// An outcome: its chance where the matter is not so, and where it is.
  mutating func add(_ without: Double, _ with: Double) {
    let chance = p * with + (1 - p) * without
    guard chance > 0 else { return }
    total += chance
    after += chance * entropy(p * with / chance)
  }

  var bits: Double { total > 0 ? max(0, entropy(p) - after / total) : 0 }
}
