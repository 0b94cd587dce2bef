public import Anatomy
public import CivilTime

/// What happened so far at the spot in hand.
struct Spot: Hashable, Sendable {
  /// The round in hand, from 1.
  var round = 1
  /// How many rounds are meant; grows when one is added.
  var rounds: Int
  /// Held in this round.
  var held: Milliseconds = .zero
  /// Held in all rounds; never above `Dose.capPerSpot`.
  var pressed: Milliseconds = .zero
  var first: PainScore?
  var last: PainScore?
  /// Numbers that were given.
  var ratings = 0
  /// Numbers above the agreed ache.
  var overs = 0
  /// Set once the spot is finished; easing and moving follow.
  var end: SpotEnd?

  init(_ plan: ReleasePlan) { rounds = plan.rounds }

  /// - Source: technique.dose.ours.subsided_when
  var isSubsided: Bool {
    guard let first, let last, ratings > 1 else { return false }
    return first.value - last.value >= Dose.subsidedFall || last <= Dose.subsidedAt
  }

  /// False also while it is not known.
  var isNotFalling: Bool {
    guard let first, let last, ratings > 1 else { return false }
    return last >= first
  }

  /// What is left of this round's hold within the cap of the spot.
  func holdLeft(_ plan: ReleasePlan) -> Milliseconds {
    min(.seconds(plan.hold.value) - held, capLeft)
  }

  var capLeft: Milliseconds { .seconds(Dose.capPerSpot.value) - pressed }
}

/// What a spot came to, for the log.
public struct SpotResult: Hashable, Sendable {
  public let plan: ReleasePlan
  /// Rounds in which it was pressed.
  public let rounds: Int
  /// All presses together.
  public let pressed: Milliseconds
  /// The first and the last number while pressing; nil where none was given.
  public let first: PainScore?
  public let last: PainScore?
  public let end: SpotEnd
}
