import Anatomy
import Atlas
import Findings
import Safety

/// A way for a source to be there: on the left, on the right or on both sides; at one site.
struct Form: Sendable {
  /// The source that it is a form of.
  let source: Int
  /// The sides on which it is felt.
  let sides: [Side]
  /// Chance of it, before anything is known of the case.
  let prior: Double
  let links: [Link]
  /// What all its links leave where nothing is drawn of them.
  let unseen: Double

  struct Link: Sendable {
    /// Number of the area in `Area.all`.
    let area: Int
    /// Chance that the area is drawn.
    let strength: Double
  }
}

/// Something that may be behind the pain, whichever side it is on: a point or another cause.
struct Source: Sendable {
  /// Its table among `Kinds.all`.
  let kind: Int
  /// Its forms among those of the model.
  let forms: Range<Int>
  let prior: Double
}

/// A cause as it is told: a source on a side.
struct CauseModel: Sendable {
  let cause: Cause
  let source: Int
  /// The forms in which it is there.
  let forms: [Int]
  /// Serious, or of a nerve: presses never lower it.
  let isProtected: Bool
}

extension Cause {
  var mimic: MimicID? {
    switch self {
    case .point: nil
    case .mimic(let id, _): id
    }
  }
}
