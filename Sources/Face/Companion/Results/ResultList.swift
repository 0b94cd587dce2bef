import Atlas
import Findings
import Reasoning

/// What it may be: one list by likelihood, muscles and other causes together.
///
/// In: a ranking, and whether there is a place to press. Out: what is shown, and what is called how.
/// Words rank within the list, so that the best is never called unlikely.
struct ResultList {
  let rows: [Row]
  let somethingElse: Double

  struct Row {
    let ranked: RankedCause
    let rank: Rank
  }

  /// How a cause stands in the list.
  enum Rank: CaseIterable {
    /// The best fit, a point.
    case tryFirst
    /// The best fit, another cause.
    case readFirst
    /// Level with the best fit.
    case level
    case nearly
    case behind
    case far
  }

  init(_ ranking: Ranking) {
    let shown = ranking.causes.filter { $0.probability >= ResultList.least }
      .prefix(ResultList.most)
    let best = shown.first
    rows = shown.enumerated().map { index, ranked in
      Row(ranked: ranked, rank: ResultList.rank(ranked, at: index, best: best ?? ranked))
    }
    somethingElse = ranking.somethingElse
  }

  var best: RankedCause? { rows.first?.ranked }

  /// The best fit where it is another cause than a muscle point.
  var leadingOther: (mimic: Mimic, cause: Cause)? {
    guard let best, case .mimic(let mimic, _) = best.cause else { return nil }
    return (Mimic.of(mimic), best.cause)
  }

  /// True while the first two can't be told apart.
  var isLevel: Bool { rows.count > 1 && rows[1].rank == .level }

  private static func rank(_ ranked: RankedCause, at index: Int, best: RankedCause) -> Rank {
    if index == 0 { return ranked.cause.isPoint ? .tryFirst : .readFirst }
    if index == 1 && best.probability - ranked.probability < levelWithin { return .level }
    let share = ranked.probability / best.probability
    return share >= nearlyFrom ? .nearly : share >= behindFrom ? .behind : .far
  }

  private static let most = 7  // that a person reads; ours
  private static let least = 0.01  // below this a row would only confuse; ours
  private static let levelWithin = 0.05  // of probability; ours
  private static let nearlyFrom = 0.6  // of the best; ours
  private static let behindFrom = 0.25  // of the best; ours
}

extension ResultList.Rank {
  var words: String {
    switch self {
    case .tryFirst: "Try this first"
    case .readFirst: "Fits best: read what to do"
    case .level: "Can't be told apart yet"
    case .nearly: "Fits nearly as well"
    case .behind: "Fits less well"
    case .far: "Fits a little"
    }
  }
}

extension Cause {
  var isPoint: Bool {
    switch self {
    case .point: true
    case .mimic: false
    }
  }
}
