import Anatomy
import Atlas
import Findings

extension Findings {
  /// True where the mirror image comes first in a fixed order of cases.
  var leansRight: Bool {
    let mine = signature
    let other = mirrored.signature
    for (a, b) in zip(mine, other) where a != b { return a < b }
    return false
  }

  /// Numbers that tell a case from its mirror image, whatever the order of what was said.
  private var signature: [Int] {
    var drawn: [Int] = []
    for area in Area.all where area.side == .left {
      let here = drawing.filter { $0.area == area }
      drawn.append(here.isEmpty ? 0 : here.contains { $0.isWorst } ? 2 : 1)
    }
    var pressed: [Int] = []
    for point in PointID.allCases {
      for felt in Felt.allCases {
        let here = presses.contains { $0.point == point && $0.side == .left && $0.felt == felt }
        pressed.append(here ? 1 : 0)
      }
    }
    return drawn + pressed
  }
}

extension Asking {
  var mirrored: Asking {
    var other = self
    other.closedPlaces = Set(closedPlaces.map { PressPlace($0.point, $0.side.mirrored) })
    return other
  }
}

extension Ranking {
  var mirrored: Ranking {
    Ranking(
      causes: causes.map {
        RankedCause(
          cause: $0.cause.mirrored, probability: $0.probability,
          because: $0.because.map { $0.mirrored })
      }, somethingElse: somethingElse, next: next.mirrored,
      separates: separates.map { $0.mirrored }, error: error)
  }
}

extension Reason {
  var mirrored: Reason { Reason(finding.mirrored, decibans: decibans) }
}

extension NextStep {
  fileprivate var mirrored: NextStep {
    switch self {
    case .press(let point, let side, let bits): .press(point, side.mirrored, bits: bits)
    case .question, .stop: self
    }
  }
}
