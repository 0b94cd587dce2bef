import CivilTime
import JSONText

/// One event as the host hands it over: when, and what happened.
struct HostEvent: Sendable {
  let now: Instant
  let offset: Offset
  let what: What

  enum What: Sendable {
    /// A person used a control: its message as text, and what the control holds.
    case used(code: String, value: String?)
    case host(HostNews)
  }

  /// Fails for bytes that are no event; the app then does nothing.
  ///
  /// - Parameter attached: the bytes that belong to the event, as they are.
  init?(_ bytes: [UInt8], attached: [UInt8] = []) {
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
    if on.utf8.starts(with: HostEvent.host.utf8) {
      let name = String(on.dropFirst(HostEvent.host.count))
      guard let news = HostNews(name, value: json["value"], bytes: attached) else { return nil }
      what = .host(news)
    } else if case .string(let value)? = json["value"] {
      what = .used(code: on, value: value)
    } else {
      what = .used(code: on, value: nil)
    }
  }

  private static let host = "host."
  private static let farthest = 9.0e15  // ms: whole numbers stay exact in a Double

  private static func parsed(_ bytes: [UInt8]) -> JSONValue? {
    do { return try JSONValue.parsed(bytes) } catch { return nil }
  }
}
