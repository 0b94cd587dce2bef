import Anatomy
import Atlas
import Findings
import Safety

extension Model {
  /// What a press says about forms: natural logarithms of likelihood ratios, and what they are about.
  func says(_ press: Press) -> [(form: Int, fact: Int, log: Double)] {
    guard let own = numbers[.point(press.point, press.side)] else { return [] }
    var said: [(form: Int, fact: Int, log: Double)] = []
    let log = naturalLogarithm(active(press.felt) / quiet(press.felt))
    for form in causes[own].forms { said.append((form, own, log)) }
    for other in sharing[press.point] ?? [] {
      guard let cause = numbers[.point(other, press.side)] else { continue }
      for form in causes[cause].forms {
        said.append((form, own, log * strengths.sharedTissue.value))
      }
    }
    // Shooting pain says that a nerve is there, and a sore quadrant that a root is: once a side,
    // however many places are pressed.
    switch press.felt {
    case .nerve:
      add(MimicID.nerves, press.side, PressFact.nerve, strengths.nerveCause.value, &said)
    case .sore, .familiar:
      guard press.point.isUpperOuterButtock else { break }
      add(MimicID.lowRoots, press.side, PressFact.root, strengths.soreRoot.value, &said)
    case .nothing: break
    }
    return said
  }

  private func add(
    _ mimics: [MimicID], _ side: Side, _ fact: Int, _ ratio: Double,
    _ said: inout [(form: Int, fact: Int, log: Double)]
  ) {
    for mimic in mimics {
      guard let cause = numbers[.mimic(mimic, side)] else { continue }
      for form in causes[cause].forms { said.append((form, fact, naturalLogarithm(ratio))) }
    }
  }

  /// What an answer at a place would multiply the chance of each cause with.
  func ratios(_ press: PressModel, _ felt: Felt) -> [(cause: Int, ratio: Double)] {
    let ratio = active(felt) / quiet(felt)
    var ratios: [(cause: Int, ratio: Double)] = [(press.cause, ratio)]
    for other in sharing[press.place.point] ?? [] {
      guard let cause = numbers[.point(other, press.place.side)] else { continue }
      ratios.append((cause, power(ratio, strengths.sharedTissue.value)))
    }
    if felt == .nerve {
      for mimic in MimicID.nerves {
        guard let cause = numbers[.mimic(mimic, press.place.side)] else { continue }
        ratios.append((cause, strengths.nerveCause.value))
      }
    }
    return ratios
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

/// Facts that presses tell beside those of their places.
private enum PressFact {
  static let nerve = -1
  static let root = -2
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

extension MimicID {
  /// Causes that shoot or tingle when their nerve is pressed.
  fileprivate static let nerves: [MimicID] = [
    .radiculopathyL2L3, .radiculopathyL4, .radiculopathyL5, .radiculopathyS1, .deepGluteal,
    .meralgiaParesthetica,
  ]
  fileprivate static let lowRoots: [MimicID] = [
    .radiculopathyL4, .radiculopathyL5, .radiculopathyS1,
  ]
}
