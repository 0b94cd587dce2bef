/// How far local time is ahead of UTC, where and when something happened.
public struct Offset: Hashable, Sendable {
  /// Minutes east of UTC, -840...840.
  public let minutes: Int

  /// Fails beyond fourteen hours, which no place on earth has.
  public init?(minutes: Int) {
    guard Offset.range.contains(minutes) else { return nil }
    self.minutes = minutes
  }

  private init(unchecked minutes: Int) { self.minutes = minutes }

  public static let utc = Offset(unchecked: 0)

  /// Fourteen hours either way: the widest in use is +14:00 (Line Islands).
  public static let range = -14 * minutesPerHour...14 * minutesPerHour

  /// As ISO 8601 writes it: `+01:00`, `-03:30`, `Z`.
  public var text: String {
    guard minutes != 0 else { return "Z" }
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + twoDigits(size / Offset.minutesPerHour) + ":"
      + twoDigits(size % Offset.minutesPerHour)
  }

  var span: Milliseconds { .minutes(minutes) }

  static let minutesPerHour = 60
}
