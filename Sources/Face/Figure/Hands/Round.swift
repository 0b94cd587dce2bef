import Markup

/// One round of a finger or an arm: where its middle is, and its radius, in millimetres, y up.
struct Round: Hashable, Sendable {
  let at: Spot
  let radius: Double

  init(_ x: Double, _ y: Double, _ radius: Double) {
    at = Spot(x, y)
    self.radius = radius
  }
}

/// A finger, palm or forearm: rounds joined to one soft shape.
struct Tube: Hashable, Sendable {
  let rounds: [Round]

  init(_ rounds: Round...) { self.rounds = rounds }

  /// The outline, closed, as knots of a smooth line.
  var outline: [Spot] {
    let soft = softened
    let last = soft.count - 1
    guard last > 0 else { return [] }
    var left: [Spot] = []
    var right: [Spot] = []
    for (i, round) in soft.enumerated() {
      let along = (soft[min(last, i + 1)].at - soft[max(0, i - 1)].at).unit
      left.append(round.at + along.turned * round.radius)
      right.append(round.at - along.turned * round.radius)
    }
    return left + Self.cap(soft[last], from: soft[last - 1]) + right.reversed()
      + Self.cap(soft[0], from: soft[1])
  }

  func filled(_ kind: String) -> Node {
    var path = PathText()
    path.blob(outline)
    return Ink.path(kind, path)
  }

  /// The round end away from its neighbour.
  private static func cap(_ end: Round, from neighbour: Round) -> [Spot] {
    let along = (end.at - neighbour.at).unit
    return [Rotation(degrees: slant), Rotation(degrees: 0), Rotation(degrees: -slant)].map {
      end.at + $0(along) * end.radius
    }
  }

  /// More rounds between, so that a finger bends without corners.
  private var softened: [Round] {
    let last = rounds.count - 1
    guard last > 1 else { return rounds }
    var soft: [Round] = []
    for i in 0..<last {
      let p = rounds[i]
      let q = rounds[i + 1]
      let before = i > 0 ? rounds[i - 1] : p.beyond(q)
      let after = i + 1 < last ? rounds[i + 2] : q.beyond(p)
      for step in 0..<steps {
        soft.append(Round.between(before, p, q, after, Double(step) / Double(steps)))
      }
    }
    return soft + [rounds[last]]
  }

  private static let slant = 45.0  // degrees: three knots make a round end
  private var steps: Int { Self.softness }
  private static let softness = 5  // rounds between two given ones
}

extension Round {
  private init(_ at: Spot, _ radius: Double) { self.init(at.x, at.y, radius) }

  /// The mirror image of a neighbour on the other side of this one.
  fileprivate func beyond(_ other: Round) -> Round {
    Round(at * 2 - other.at, radius * 2 - other.radius)
  }

  /// Catmull–Rom between the second and the third of four.
  fileprivate static func between(_ a: Round, _ b: Round, _ c: Round, _ d: Round, _ u: Double)
    -> Round
  {
    func blend(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
      let quadratic = 2 * a - 5 * b + 4 * c - d
      let cubic = 3 * b - a - 3 * c + d
      return (2 * b + (c - a) * u + quadratic * u * u + cubic * u * u * u) / 2
    }
    return Round(
      blend(a.at.x, b.at.x, c.at.x, d.at.x), blend(a.at.y, b.at.y, c.at.y, d.at.y),
      blend(a.radius, b.radius, c.radius, d.radius))
  }
}
