internal import Atlas
internal import Safety

extension Question {
  /// How much likelier these answers are with the cause than without; 1 where they do not speak for
  /// it. Of several rows the largest counts.
  func ratio(for mimic: MimicID, _ given: [AnswerID]) -> Double {
    var largest = 1.0
    for association in associations
    where association.cause == .mimic(mimic) && association.direction == .up && association.counts {
      let named = association.answers.isEmpty ? [.yes] : association.answers
      guard given.contains(where: { named.contains($0) }) else { continue }
      largest = max(largest, association.ratio)
    }
    return largest
  }
}

extension Association {
  /// The published likelihood ratio, held within the cap; else the grade.
  fileprivate var ratio: Double {
    switch figure {
    case .likelihoodRatio(let published, _): min(max(published, 1), Association.published)
    case .accuracy(let sensitivity, let specificity):
      specificity < 1
        ? min(strength.ratio, max(1, sensitivity / (1 - specificity))) : strength.ratio
    case .sensitivity, .specificity, .oddsRatio, .diagnosticOddsRatio, nil: strength.ratio
    }
  }

  /// Most that one published figure may count; ours.
  private static let published = 10.0
}

extension Association.Strength {
  fileprivate var ratio: Double {
    switch self {
    case .strong: 6  // ours: typical of published ratios graded strong (5.7–7.4)
    case .moderate: 3  // ours
    case .weak: 1.6  // ours
    case .none: 1
    }
  }
}

extension Mimic.PriorBand {
  /// Chance before anything is known.
  var chance: Double {
    switch self {
    case .common: 0.1  // mimics.json, "over 5 %"
    case .uncommon: 0.016  // middle of the band 0.5–5 %, by ratio
    case .rare: 0.0016  // middle of the band 0.05–0.5 %, by ratio
    case .veryRare: 0.0002  // "under 0.05 %"
    }
  }
}
