public import CivilTime
public import Evidence
public import Safety

/// Why there is no session for a place now.
public enum Refusal: Hashable, Sendable {
  /// Only a professional presses here; the text says why.
  case professionalOnly(Wording)
  /// The point does not exist on that side.
  case noSuchSide
  /// What is known of the person asks for somebody else first.
  case advice(Advice)
  case recheck(Recheck)
  /// A state of the body that forbids this place.
  case condition(ContraindicationID)
  /// Pressing here gave shooting or tingling.
  case nerveHere
  /// Pressing here went wrong today.
  case signHere(StopSign)
  /// Sore after the last time: no pressing until that day.
  case restDay(until: Day)
  /// Still sore after two days, or getting worse: no pressing of this place.
  case soreTooLong
  /// So many sessions are enough for one day.
  case enoughToday
  /// Nothing that this place needs is left after all restraints.
  case noSafeWay
}
