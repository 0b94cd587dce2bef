import Anatomy

/// Puts one half of the body on the page.
///
/// The data hold the right half, y up. On the page y runs down; from behind the right side is on
/// the right, from the front it is on the left. A view from the side shows the near half only.
struct Projection: Hashable, Sendable {
  let side: Side
  private let sign: Double

  init(_ view: FigureView, _ side: Side) {
    self.side = side
    let half: Double = side == .left ? -1 : 1
    switch view {
    case .back: sign = half
    case .front: sign = -half
    case .right: sign = 1
    case .left: sign = -1
    }
  }

  func callAsFunction(_ spot: Spot) -> Spot { Spot(spot.x * sign, -spot.y) }

  func callAsFunction(_ cubic: Cubic) -> Cubic {
    Cubic(a: self(cubic.a), b: self(cubic.b), c: self(cubic.c), d: self(cubic.d))
  }

  /// -1 where the half is mirrored on the page.
  var hand: Double { sign }
}

extension FigureView {
  /// The halves of the body that the view shows.
  var sides: [Side] {
    switch self {
    case .back, .front: [.right, .left]
    case .left: [.left]
    case .right: [.right]
    }
  }

  var projections: [Projection] { sides.map { Projection(self, $0) } }
}
