import CivilTime
import JSONText

/// What the host tells: when, what happened, and the value of the control, if any.
struct HostEvent: Sendable {
  let now: Instant
  let offset: Offset
  let on: String
  let value: String?

  /// Fails for bytes that are no event; the app then does nothing.
  init?(_ bytes: [UInt8]) {
    guard let json = HostEvent.parsed(bytes), case .number(let now)? = json["now"],
      now.magnitude < HostEvent.farthest, case .string(let on)? = json["on"]
    else { return nil }
    self.now = Instant(milliseconds: Int64(now))
    if case .number(let minutes)? = json["offset"], minutes.magnitude < 24 * 60,
      let offset = Offset(minutes: Int(minutes))
    {
      self.offset = offset
    } else {
      self.offset = .utc
    }
    self.on = on
    if case .string(let value)? = json["value"] { self.value = value } else { value = nil }
  }

  private static let farthest = 9.0e15  // ms: whole numbers stay exact in a Double

  private static func parsed(_ bytes: [UInt8]) -> JSONValue? {
    do { return try JSONValue.parsed(bytes) } catch { return nil }
  }
}
