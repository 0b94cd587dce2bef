/// What a person answered to a red flag; an unasked flag has no answer at all.
public enum SafetyAnswer: String, CaseIterable, Hashable, Sendable {
  case no = "no"
  case yes = "yes"
  case notSure = "not-sure"
  /// Yes, and so was the follow-up that raises to the same day.
  case yesSameDay = "yes-same-day"
  /// Yes, and so was the follow-up that raises to an emergency.
  case yesEmergency = "yes-emergency"
}
