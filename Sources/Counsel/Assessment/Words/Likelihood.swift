/// How likely a cause is, in words that rank it within its list, beside the number.
///
/// The best candidate is the one to try first, however low its number. The bounds are ours, and no
/// rule hangs on a word. No word says that it is certain: nothing here is a diagnosis.
public enum Likelihood: CaseIterable, Hashable, Sendable {
  case fitsVeryWell, fitsBest, nearlyAsGood, possible, lessLikely

  /// - Parameters:
  ///   - probability: of the cause.
  ///   - best: of the likeliest cause in the list.
  public init(_ probability: Double, best: Double) {
    if probability >= best {
      self = probability >= Bound.veryWell ? .fitsVeryWell : .fitsBest
    } else {
      let share = best > 0 ? probability / best : 0
      self =
        share >= Bound.nearly ? .nearlyAsGood : share >= Bound.possible ? .possible : .lessLikely
    }
  }

  private enum Bound {
    static let veryWell = 0.75
    /// Shares of the best one's probability.
    static let nearly = 0.6
    static let possible = 0.2
  }

  public var plain: String {
    switch self {
    case .fitsVeryWell: "Fits very well"
    case .fitsBest: "Fits best: try this first"
    case .nearlyAsGood: "Fits nearly as well"
    case .possible: "Possible"
    case .lessLikely: "Less likely"
    }
  }
}

extension Double {
  /// A probability as a whole percentage; small ones as "under 1 %".
  var percent: String {
    let hundred = 100.0
    let rounded = Int((self * hundred).rounded(.toNearestOrEven))
    return rounded < 1 ? "under 1 %" : "\(rounded) %"
  }
}
