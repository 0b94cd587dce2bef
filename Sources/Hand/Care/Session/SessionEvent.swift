public import Anatomy
public import Safety

/// What happened, in the past tense.
public enum SessionEvent: Hashable, Sendable {
  /// The person said begin.
  case started
  /// Time went by.
  case ticked
  /// The ache, as the person pressed says it.
  case rated(PainScore)
  case felt(StopSign)
  /// Partner mode: the agreed word was said.
  case stopWord
  case paused
  case resumed
  /// On to the next step.
  case skipped
  /// The step before, or this one once more.
  case back
  case addedRound
  /// The first asks, the second, once asked, ends: no accidental stop.
  case ended(confirmed: Bool)
  /// Back after a locked screen, a call or a killed page.
  case returned
}
