/// The belief that the pain has one source: a plain table over all forms, one of them or none.
struct OneSource {
  /// Weight of each form, explaining all that is drawn alone.
  let weights: [Double]
  /// Weight of something that is not listed.
  let none: Double
  let total: Double

  /// - Parameters:
  ///   - weights: of the forms but for what is drawn.
  ///   - network: for how strongly each form brings about each drawn finding.
  ///   - leaks: of the findings; 1 for one that counts as not asked.
  ///   - none: weight of something that is not listed.
  ///   - power: of what the drawn findings say together; 1 where each stands alone.
  init(
    _ weights: [Double], _ network: NoisyOr, leaks: [Double], none: Double, power share: Double
  ) {
    var unexplained = 1.0
    for leak in leaks { unexplained *= leak }
    var explained = weights
    var total = none * unexplained
    self.none = total
    for form in explained.indices {
      let ratio = OneSource.ratio(network, form, leaks: leaks)
      let weight = explained[form] * unexplained * (ratio == 1 ? 1 : power(ratio, share))
      explained[form] = weight
      total += weight
    }
    self.weights = explained
    self.total = total
  }

  /// How much likelier the drawn findings are with a form than by their leaks alone.
  static func ratio(_ network: NoisyOr, _ form: Int, leaks: [Double]) -> Double {
    var ratio = 1.0
    for link in network.links(of: form) {
      let leak = leaks[Int(network.linkFinding[link])]
      ratio *= (1 - (1 - network.linkStrength[link]) * (1 - leak)) / leak
    }
    return ratio
  }
}
