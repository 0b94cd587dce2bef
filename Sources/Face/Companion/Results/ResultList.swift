import Atlas
import Findings
import Reasoning
import Safety

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
    /// The best fit, another cause that leads.
    case readFirst
    /// The best fit, another cause, though the muscles together are likelier.
    case best
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
    let leading = best.flatMap { ResultList.leads($0, ranking) }
    leadingOther = leading
    rows = shown.enumerated().map { index, ranked in
      let rank = ResultList.rank(ranked, at: index, best: best ?? ranked)
      return Row(ranked: ranked, rank: rank == .readFirst && leading == nil ? .best : rank)
    }
    somethingElse = ranking.somethingElse
  }

  var best: RankedCause? { rows.first?.ranked }

  /// The best fit where it is another cause than a muscle point, and comes before all pressing: it
  /// asks for more than self-care, or is likelier than all points together.
  let leadingOther: (mimic: Mimic, cause: Cause)?

  private static func leads(
    _ best: RankedCause, _ ranking: Ranking
  ) -> (mimic: Mimic, cause: Cause)? {
    guard case .mimic(let id, _) = best.cause else { return nil }
    let mimic = Mimic.of(id)
    let points = ranking.causes.filter { $0.cause.isPoint }.reduce(0) { $0 + $1.probability }
    return mimic.action > .selfCare || best.probability >= points ? (mimic, best.cause) : nil
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
    case .best: "Fits best"
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
