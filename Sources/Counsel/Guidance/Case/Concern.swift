internal import Anatomy
internal import Atlas
internal import Findings
internal import Reasoning
internal import Safety

/// How far what is known speaks for another cause, counting only what speaks for it.
///
/// A simple Bayes rule with a floor: the chance before anything is known, times how well the drawing
/// fits, times the answers that speak for the cause. What speaks against it, and what fits another
/// cause as well, is left out, so that a fact that is added can only raise it: advice that was once
/// given is not taken back by a later "no" or by a sore place. The ranking weighs both sides; this
/// one decides whether to send somebody to a professional.
struct Concern {
  let mimic: Mimic
  /// Chance for, over chance against.
  let odds: Double

  /// Of a drawing and of all that answers a question (`Findings.told`).
  init(_ mimic: Mimic, drawing: [DrawnArea], told: [Answered]) {
    self.mimic = mimic
    let fit = Concern.fit(mimic, drawing)
    let context = ConcernContext.of(mimic.id)
    guard fit.share >= Level.leastFit, context?.isGiven(in: told) ?? true else {
      odds = 0
      return
    }
    let prior = context?.chance ?? mimic.band.chance
    let told = told.filter { $0.question != context?.question }
    odds =
      prior / (1 - prior) * fit.ratio
      * Concern.ratio(mimic, told, .symptom)
      * Concern.ratio(mimic, told, .background)
  }

  var chance: Double { odds / (1 + odds) }

  /// True where the cause is likely enough for its advice.
  var isRaised: Bool { chance >= Level.threshold(mimic.action) }

  /// How well the drawing fits the best pattern on the best side.
  static func fit(_ mimic: Mimic, _ drawing: [DrawnArea]) -> Fit {
    var best = Fit(drawn: 0, of: 1)
    for pattern in mimic.patterns {
      let essential = pattern.refers.filter { $0.strength == .essential }.map { $0.region }
      guard !essential.isEmpty else { continue }
      for side in Side.pair {
        let drawn = essential.filter { region in
          drawing.contains { $0.area == Area.of(region, beside: side) }
        }
        let isRoot = mimic.id.isNerveRoot && essential.count >= Level.rootAreas
        let fit = Fit(
          drawn: drawn.count, of: essential.count,
          whole: isRoot ? Level.wholeRoot : Level.wholePattern)
        if fit.ratio > best.ratio { best = fit }
      }
    }
    return best
  }

  /// The essential regions of a pattern that are drawn.
  struct Fit: Hashable {
    let drawn: Int
    let of: Int
    /// What the whole pattern counts.
    var whole = Level.wholePattern

    var share: Double { Double(drawn) / Double(of) }

    /// What it counts, from one for nothing drawn to the most for the whole pattern.
    var ratio: Double { 1 + ((share < 1 ? Level.wholePattern : whole) - 1) * share }
  }

  /// What the answers of a group say together; never less than one.
  private static func ratio(
    _ mimic: Mimic, _ told: [Answered], _ group: ConcernGroup
  ) -> Double {
    var product = 1.0
    for answered in told where ConcernGroup(answered.question) == group {
      product *= Question.of(answered.question).ratio(for: mimic.id, answered.answers)
    }
    return min(product, group.cap)
  }

  /// The numbers that decide; all ours.
  enum Level {
    /// Without half of the pattern drawn, answers alone raise no concern.
    static let leastFit = 0.5
    /// What a drawing of the whole pattern counts. Three quarters of the pattern of a common cause
    /// are then about even odds; half of it is not, as many knots are felt there too.
    static let wholePattern = 12.0
    /// What the whole band of a nerve root counts, where it is at least as long as `rootAreas`: few
    /// other causes draw it all. Then a root that is not common is about even odds.
    static let wholeRoot = 72.0
    static let rootAreas = 4

    /// The chance from which the advice of a cause is given: the worse a miss, the lower.
    static func threshold(_ action: AdviceLevel) -> Double {
      switch action {
      case .selfCare, .withinDays: 0.5
      case .sameDay: 0.35
      case .emergency: 0.2
      }
    }
  }
}
