/// Whom a person can turn to.
///
/// - Source: outcomes.follow_up; n-2016 for those to whom a health care provider may send
public enum Professional: String, CaseIterable, Hashable, Sendable {
  case doctor = "doctor"
  case physiotherapist = "physiotherapist"
  case chiropractor = "chiropractor"
  case massageTherapist = "massage-therapist"

  /// As in "see a doctor or a physiotherapist".
  public var plain: String {
    switch self {
    case .doctor: "a doctor"
    case .physiotherapist: "a physiotherapist"
    case .chiropractor: "a chiropractor"
    case .massageTherapist: "a licensed massage therapist"
    }
  }
}
