/// How likely a cause is, in words beside the number.
///
/// The bounds are ours. No word says that it is certain: nothing here is a diagnosis.
public enum Likelihood: CaseIterable, Hashable, Sendable {
  case veryLikely, likely, possible, lessLikely

  public init(_ probability: Double) {
    switch probability {
    case 0.75...: self = .veryLikely
    case 0.4...: self = .likely
    case 0.15...: self = .possible
    default: self = .lessLikely
    }
  }

  public var plain: String {
    switch self {
    case .veryLikely: "very likely"
    case .likely: "likely"
    case .possible: "possible"
    case .lessLikely: "less likely"
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
