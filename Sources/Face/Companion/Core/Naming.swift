import Anatomy
import Atlas
import Evidence
import Findings
import Reasoning

// How places and causes are called on screen.

extension Side {
  /// "Left ", "Right " or nothing.
  var prefix: String {
    switch self {
    case .left: "Left "
    case .right: "Right "
    case .midline: ""
    }
  }

  var word: String {
    switch self {
    case .left: "left"
    case .right: "right"
    case .midline: "middle"
    }
  }
}

extension Area {
  /// "Left buttock, upper outer"; a midline region keeps its own name.
  var name: String { side == .midline ? region.plain : side.prefix + region.plain.lowercasedFirst }
}

extension String {
  /// The same text with a small first letter.
  var lowercasedFirst: String {
    guard let first = utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      return self
    }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The same text with a capital first letter.
  var capitalizedFirst: String {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return self
    }
    return prefix(1).uppercased() + dropFirst()
  }
}

extension Cause {
  /// "Left deep hip rotator" or "Nerve-root pain, L5, left".
  var name: String {
    switch self {
    case .point(let point, let side):
      side.prefix
        + Muscle.of(TriggerPoint.of(point).muscle).plain.text.lowercasedFirst(unless: side)
    case .mimic(let mimic, let side):
      Mimic.of(mimic).name.text + (side.map { $0 == .midline ? "" : ", " + $0.word } ?? "")
    }
  }

  /// Where in the muscle; nothing for other causes.
  var detail: String {
    switch self {
    case .point(let point, _): TriggerPoint.of(point).name.text
    case .mimic: "Another cause, not a muscle knot"
    }
  }

  var side: Side? {
    switch self {
    case .point(_, let side): side
    case .mimic(_, let side): side
    }
  }
}

extension String {
  fileprivate func lowercasedFirst(unless side: Side) -> String {
    side == .midline ? self : lowercasedFirst
  }
}

extension Felt {
  var words: String {
    switch self {
    case .nothing: "Nothing special"
    case .sore: "Sore"
    case .familiar: "Sore, and it is my pain"
    case .nerve: "Shooting or tingling"
    }
  }
}

/// How likely, in words beside the number.
///
/// Bands are ours: words for numbers that nobody should read too closely.
enum Likelihood: CaseIterable {
  case veryLikely
  case likely
  case possible
  case lessLikely
  case unlikely

  init(_ probability: Double) {
    self =
      probability >= Likelihood.veryLikelyFrom
      ? .veryLikely
      : probability >= Likelihood.likelyFrom
        ? .likely
        : probability >= Likelihood.possibleFrom
          ? .possible : probability >= Likelihood.lessLikelyFrom ? .lessLikely : .unlikely
  }

  private static let veryLikelyFrom = 0.75  // ours
  private static let likelyFrom = 0.5  // ours: more likely than not
  private static let possibleFrom = 0.2  // ours
  private static let lessLikelyFrom = 0.05  // ours

  var words: String {
    switch self {
    case .veryLikely: "Fits very well"
    case .likely: "Fits well"
    case .possible: "Could be"
    case .lessLikely: "Less likely"
    case .unlikely: "Unlikely"
    }
  }
}

/// A probability as whole per cent; never 0 % or 100 %, which nobody can know.
func percent(_ probability: Double) -> String {
  let value = Int((probability * 100).rounded(.toNearestOrEven))
  return value < 1 ? "under 1 %" : value > 99 ? "over 99 %" : "\(value) %"
}
