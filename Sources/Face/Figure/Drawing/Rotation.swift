/// A turn by an angle, as its cosine and sine, counter-clockwise where y runs up.
///
/// Computed here, so that a figure is the same to the last digit natively and in the browser.
struct Rotation: Hashable, Sendable {
  let cosine: Double
  let sine: Double

  @inline(never)
  init(degrees: Double) {
    let quarters = (degrees / Self.quarter).rounded(.toNearestOrEven)
    let rest = (degrees - quarters * Self.quarter) * Self.radian
    let (c, s) = (Self.series(rest, from: 0), Self.series(rest, from: 1))
    switch Int32(quarters) & 3 {  // four quarters make a round
    case 0: (cosine, sine) = (c, s)
    case 1: (cosine, sine) = (-s, c)
    case 2: (cosine, sine) = (-c, -s)
    default: (cosine, sine) = (s, -c)
    }
  }

  /// The direction of a step; nothing stays along x.
  init(along step: Spot) {
    let unit = step.unit
    cosine = step.length > 0 ? unit.x : 1
    sine = unit.y
  }

  /// The sum of every other term of the exponential series, with changing sign: cosine from the
  /// term 0, sine from the term 1.
  private static func series(_ x: Double, from first: Double) -> Double {
    var term = first == 0 ? 1 : x
    var sum = term
    var k = first
    while k < terms {
      term *= -x * x / ((k + 1) * (k + 2))
      sum += term
      k += 2
    }
    return sum
  }

  @inline(never)
  func callAsFunction(_ spot: Spot) -> Spot {
    Spot(spot.x * cosine - spot.y * sine, spot.x * sine + spot.y * cosine)
  }

  /// The step of a length in this direction; no turn points along x.
  func step(_ length: Double) -> Spot { Spot(cosine * length, sine * length) }

  private static let quarter = 90.0  // degrees
  private static let radian = 0.017453292519943295  // of a degree
  private static let terms = 16.0  // to 1e-16 within half a quarter
}
