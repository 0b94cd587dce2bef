import Markup

extension Window {
  /// The attribute of an `svg` that shows this window.
  var viewBox: Attribute {
    Attribute("viewBox", "\(decimal(x)) \(decimal(y)) \(decimal(width)) \(decimal(height))")
  }

  /// The least window around places, with room on every side.
  @inline(never)
  static func around(_ spots: [Spot], margin: Double) -> Window {
    guard let first = spots.first else { return Window(x: 0, y: 0, width: 1, height: 1) }
    var low = first
    var high = first
    for spot in spots {
      low = Spot(min(low.x, spot.x), min(low.y, spot.y))
      high = Spot(max(high.x, spot.x), max(high.y, spot.y))
    }
    return Window(
      x: low.x - margin, y: low.y - margin, width: high.x - low.x + 2 * margin,
      height: high.y - low.y + 2 * margin)
  }

  /// True where the bounds of the places reach into the window.
  func meets(_ spots: [Spot]) -> Bool {
    let other = Window.around(spots, margin: 0)
    return other.x < x + width && other.x + other.width > x && other.y < y + height
      && other.y + other.height > y
  }

  /// A larger window with the same middle.
  @inline(never)
  func widened(toWidth width: Double, height: Double) -> Window {
    let wide = max(width, self.width)
    let high = max(height, self.height)
    return Window(
      x: x - (wide - self.width) / 2, y: y - (high - self.height) / 2, width: wide, height: high)
  }
}
