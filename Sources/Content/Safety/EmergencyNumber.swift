public import Evidence

/// A telephone number for emergencies, and where it holds.
///
/// From general knowledge; no page was seen.
public struct EmergencyNumber: Hashable, Sendable {
  /// The region that the person chooses, also stored as the choice.
  public let region: Wording
  /// Digits, ready to dial.
  public let number: Wording

  /// Every number, in the order shown.
  public static let all: [EmergencyNumber] = [
    EmergencyNumber(region: "European Union and many others", number: "112"),
    EmergencyNumber(region: "United States and Canada", number: "911"),
    EmergencyNumber(region: "United Kingdom", number: "999"),
    EmergencyNumber(region: "Australia", number: "000"),
    EmergencyNumber(region: "New Zealand", number: "111"),
    EmergencyNumber(region: "India", number: "112"),
    EmergencyNumber(region: "Japan (ambulance)", number: "119"),
    EmergencyNumber(region: "China (ambulance)", number: "120"),
    EmergencyNumber(region: "Brazil (ambulance)", number: "192"),
    EmergencyNumber(region: "South Africa (ambulance)", number: "10177"),
  ]
}
