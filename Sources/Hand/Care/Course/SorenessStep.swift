public import CivilTime

/// Where a place stands on the ladder of soreness.
///
/// - Source: technique.dose.ours.soreness_ladder (cambron-2007; ours)
public enum SorenessStep: Hashable, Sendable {
  case well
  /// More than two points sorer the next day: no pressing before that day.
  case restDay(until: Day)
  /// After the day off.
  case halfPressure
  /// Still sore after two days: no pressing of this place.
  case leaveAlone
  /// Up for three days: a clinician within days.
  case seeClinician
}
