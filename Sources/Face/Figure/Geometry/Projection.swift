import Anatomy

/// Puts one half of the body on the page.
///
/// The data hold the right half, y up. On the page y runs down; from behind the right side is on
/// the right, from the front it is on the left. A view from the side shows the near half only.
struct Projection: Hashable, Sendable {
  let side: Side
  private let sign: Double
  private let turn: Turn

  init(_ view: FigureView, _ side: Side, turn: Turn = .upright) {
    self.side = side
    self.turn = turn
    let half: Double = side == .left ? -1 : 1
    switch view {
    case .back: sign = half
    case .front: sign = -half
    case .right: sign = 1
    case .left: sign = -1
    }
  }

  @inline(never)
  func callAsFunction(_ spot: Spot) -> Spot { turn(Spot(spot.x * sign, -spot.y)) }

  @inline(never)
  func callAsFunction(_ cubic: Cubic) -> Cubic {
    Cubic(a: self(cubic.a), b: self(cubic.b), c: self(cubic.c), d: self(cubic.d))
  }
}

/// How a body lies on the page.
enum Turn: Hashable, Sendable {
  case upright
  /// Lying with the head to the left of the page.
  case headLeft
  /// Lying with the head to the right of the page.
  case headRight

  func callAsFunction(_ spot: Spot) -> Spot {
    switch self {
    case .upright: spot
    case .headLeft: Spot(spot.y, -spot.x)
    case .headRight: Spot(-spot.y, spot.x)
    }
  }
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

  @inline(never)
  func projections(_ turn: Turn = .upright) -> [Projection] {
    sides.map { Projection(self, $0, turn: turn) }
  }
}
