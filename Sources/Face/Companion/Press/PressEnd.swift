import Atlas
import Findings
import Reasoning

/// How the search ended. Each end is true, and leads on.
enum PressEnd {
  /// A place gave pain: the person's own, or only soreness.
  case found(RankedCause, Felt)
  /// Places were pressed, and none gave pain that a press may treat.
  case nothing(presses: Int)
  /// Places were offered, and none could be reached.
  case notReached
  /// Nothing was worth pressing from the start.
  case noPlace

  init(_ model: Model) {
    let presses = model.findings.presses.count
    if let found = model.pointToRelease, let felt = model.felt(found.cause) {
      self = .found(found, felt)
    } else if presses > 0 {
      self = .nothing(presses: presses)
    } else {
      self = model.unfinished.search.skipped.isEmpty ? .noPlace : .notReached
    }
  }

  var title: String {
    switch self {
    case .found: "This is the point to work on"
    case .nothing: "No point stands out"
    case .notReached: "No place could be reached"
    case .noPlace: "There is no place to press"
    }
  }

  func summary(presses: Int) -> String {
    let places = presses == 1 ? "1 place" : "\(presses) places"
    switch self {
    case .found(_, .familiar):
      return
        "After \(places): pressing here brought back your own pain. That is the best sign there is."
    case .found:
      return
        "After \(places): this place is sore, but it did not bring back your own pain. Many healthy people are sore there too."
    case .nothing:
      return
        "You pressed \(places). That did not bring back your pain, so it may come from elsewhere."
    case .notReached:
      return "Nothing was pressed, so nothing is ruled out. Somebody close may reach these places."
    case .noPlace:
      return "No place that you may press would change what it may be."
    }
  }
}

/// What a press changed, where it made the best fit less likely: why, in one or two sentences.
func pressNews(
  _ place: PressPlace, _ felt: Felt, before: RankedCause?, after: Ranking
) -> String? {
  guard let before else { return nil }
  let now = after.causes.first { $0.cause == before.cause }?.probability ?? 0
  guard before.probability - now >= PressNews.least else { return nil }
  let change = "\(before.cause.name) fell from \(percent(before.probability)) to \(percent(now)). "
  let pressed = Cause.point(place.point, place.side)
  switch felt {
  case .nothing:
    return change
      + (pressed == before.cause
        ? "Its place gave nothing when you pressed it."
        : "The place you pressed gave nothing, and it would have.")
  case .sore, .familiar:
    return change + "Pain at \(pressed.name.lowercasedFirst) explains yours as well or better."
  case .nerve: return change + "Shooting or tingling speaks for a nerve."
  }
}

private enum PressNews {
  static let least = 0.03  // of probability: less is not worth a sentence; ours
}
