/// A moment in time, the same everywhere on earth.
///
/// What flows in: a clock's reading, which hosts hand over; a stored number.
/// What comes out: order, differences, and with an offset the person's day (`Day`).
/// Everything is whole milliseconds in 64 bits (`Int` has 32 bits in the browser), and every
/// operation is total: what would leave the range of `earliest...latest` is held at its edge.
/// What is not claimed: leap seconds (as in Unix time, they do not exist here) and time zones with
/// their rules (an offset is stored beside each instant, where it happened).
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, within `earliest...latest`.
  public let milliseconds: Int64

  /// Held to `earliest...latest`.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Instant.first), Instant.last)
  }

  /// Milliseconds of 0001-01-01T00:00:00Z: a year of room below, so that an offset stays in range.
  private static let first: Int64 = -62_135_596_800_000
  /// Milliseconds of 9998-12-31T23:59:59.999Z: a year of room above, for the same reason.
  private static let last: Int64 = 253_370_764_799_999

  public static let earliest = Instant(milliseconds: first)
  public static let latest = Instant(milliseconds: last)

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  public static func + (instant: Instant, span: Milliseconds) -> Instant {
    Instant(milliseconds: instant.milliseconds + span.value)
  }

  public static func - (instant: Instant, span: Milliseconds) -> Instant {
    Instant(milliseconds: instant.milliseconds - span.value)
  }

  /// Negative where the instant lies before the other one.
  public static func - (later: Instant, earlier: Instant) -> Milliseconds {
    Milliseconds(later.milliseconds - earlier.milliseconds)
  }
}
