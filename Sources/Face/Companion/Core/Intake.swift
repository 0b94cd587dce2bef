import Journal

/// A file that is being taken in, part by part, so that the page can say how far it is.
struct Intake: Hashable, Sendable {
  private let size: Int
  private var received = 0
  private var lines = PartReader()

  /// - Parameter size: in bytes, as the host said it.
  init(size: Int) { self.size = size }

  mutating func take(_ part: [UInt8]) {
    received += part.count
    lines.take(part)
  }

  /// True where this is clearly no journal.
  var isForeign: Bool { lines.isForeign }

  /// 0 to 100.
  var percent: Int {
    let whole = 100
    return size > 0 ? min(whole, received / max(1, size / whole)) : whole
  }

  /// All that was read.
  func ended() -> Reading {
    var lines = lines
    return lines.ended()
  }
}
