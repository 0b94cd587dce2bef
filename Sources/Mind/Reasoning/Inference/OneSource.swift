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
  init(_ weights: [Double], _ network: NoisyOr, leaks: [Double], none: Double) {
    var unexplained = 1.0
    for leak in leaks { unexplained *= leak }
    var explained = weights
    var total = none * unexplained
    self.none = total
    for form in explained.indices {
      var weight = explained[form] * unexplained
      for link in network.links(of: form) {
        let leak = leaks[Int(network.linkFinding[link])]
        weight *= (1 - (1 - network.linkStrength[link]) * (1 - leak)) / leak
      }
      explained[form] = weight
      total += weight
    }
    self.weights = explained
    self.total = total
  }
}
