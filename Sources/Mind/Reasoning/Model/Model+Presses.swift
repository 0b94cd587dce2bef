import Anatomy
import Atlas
import Findings
import Safety

extension Model {
  /// What a press says about causes: natural logarithms of likelihood ratios.
  func says(_ press: Press) -> [(cause: Int, log: Double)] {
    var said: [(cause: Int, log: Double)] = []
    let own = naturalLogarithm(active(press.felt) / quiet(press.felt))
    if let cause = numbers[.point(press.point, press.side)] { said.append((cause, own)) }
    for other in sharing[press.point] ?? [] {
      if let cause = numbers[.point(other, press.side)] {
        said.append((cause, own * strengths.sharedTissue.value))
      }
    }
    switch press.felt {
    case .nerve:
      let log = naturalLogarithm(strengths.nerveCause.value)
      for (i, cause) in causes.enumerated() where cause.cause.isNerve(on: press.side) {
        said.append((i, log))
      }
    case .sore, .familiar:
      guard press.point.isUpperOuterButtock else { break }
      let log = naturalLogarithm(strengths.soreRoot.value)
      for (i, cause) in causes.enumerated() where cause.cause.isLowRoot(on: press.side) {
        said.append((i, log))
      }
    case .nothing: break
    }
    return said
  }

  /// Chance of an answer where the point is active.
  func active(_ felt: Felt) -> Double {
    switch felt {
    case .nothing: strengths.activeNothing.value
    case .sore: strengths.activeSore.value
    case .familiar: strengths.activeFamiliar.value
    case .nerve: strengths.activeNerve.value
    }
  }

  /// Chance of an answer where it is not.
  func quiet(_ felt: Felt) -> Double {
    switch felt {
    case .nothing: strengths.otherNothing.value
    case .sore: strengths.otherSore.value
    case .familiar: strengths.otherFamiliar.value
    case .nerve: strengths.otherNerve.value
    }
  }
}

extension PointID {
  /// Where a sore place went with nerve roots in a clinic.
  ///
  /// - Source: adelmanesh-2016 (upper-outer gluteal quadrant)
  fileprivate var isUpperOuterButtock: Bool {
    self == .gluteusMediusMiddle || self == .gluteusMediusN2016OuterHip
      || self == .gluteusMinimusAnterior
  }
}

extension Cause {
  /// Causes that shoot or tingle when their nerve is pressed.
  fileprivate func isNerve(on pressed: Side) -> Bool {
    switch self {
    case .point: false
    case .mimic(let id, let side):
      switch id {
      case .radiculopathyL2L3, .radiculopathyL4, .radiculopathyL5, .radiculopathyS1, .deepGluteal:
        side == pressed
      default: false
      }
    }
  }

  fileprivate func isLowRoot(on pressed: Side) -> Bool {
    switch self {
    case .point: false
    case .mimic(let id, let side):
      switch id {
      case .radiculopathyL4, .radiculopathyL5, .radiculopathyS1: side == pressed
      default: false
      }
    }
  }
}
