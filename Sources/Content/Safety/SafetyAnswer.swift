/// What a person answered to a red flag; an unasked flag has no answer at all.
///
/// Raw values are stored and exchanged: they are never changed or reused.
public enum SafetyAnswer: String, CaseIterable, Hashable, Sendable {
  case no = "no"
  /// Yes: the flag's own level.
  case yes = "yes"
  case notSure = "not-sure"
  /// Told, and nothing more: kept as a reason, opens nothing.
  case yesMention = "yes-mention"
  /// Yes, and it is a matter of days.
  case yesWithinDays = "yes-within-days"
  /// Yes, and it is a matter of today.
  case yesSameDay = "yes-same-day"
  /// Yes, and it is an emergency.
  case yesEmergency = "yes-emergency"

  /// True for a yes that counts; "not sure" and what is only told are none.
  public var isYes: Bool {
    switch self {
    case .no, .notSure, .yesMention: false
    case .yes, .yesWithinDays, .yesSameDay, .yesEmergency: true
    }
  }
}
