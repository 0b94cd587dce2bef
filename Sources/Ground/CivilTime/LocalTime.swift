/// What the clock on the wall showed.
public struct LocalTime: Hashable, Comparable, Sendable {
  public let day: Day
  /// 0...23
  public let hour: Int
  /// 0...59
  public let minute: Int
  /// 0...59
  public let second: Int
  /// 0...999
  public let millisecond: Int

  public init(_ instant: Instant, at offset: Offset) {
    day = Day(instant, at: offset)
    let local = (instant + offset.span).milliseconds
    let rest = Int(local.flooredRemainder(by: Milliseconds.perDay))
    let perSecond = Int(Milliseconds.perSecond)
    let perMinute = Int(Milliseconds.perMinute)
    let perHour = Int(Milliseconds.perHour)
    hour = rest / perHour
    minute = rest % perHour / perMinute
    second = rest % perMinute / perSecond
    millisecond = rest % perSecond
  }

  /// `17:05`
  public var clock: String { twoDigits(hour) + ":" + twoDigits(minute) }

  public static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.day.number, a.hour, a.minute, a.second, a.millisecond)
      < (b.day.number, b.hour, b.minute, b.second, b.millisecond)
  }
}

extension Instant {
  /// As ISO 8601 and FHIR write it: `2026-11-22T17:05:09.042+01:00`.
  public func text(at offset: Offset) -> String {
    let time = LocalTime(self, at: offset)
    return time.day.text + "T" + time.clock + ":" + twoDigits(time.second) + "."
      + digits(time.millisecond, 3) + offset.text
  }
}
