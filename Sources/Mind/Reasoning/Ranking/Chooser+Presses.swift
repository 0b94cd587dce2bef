import Anatomy
import Atlas
import Findings
import Safety

// Places to press: which are open, what each costs, and what is expected to be felt.

extension Chooser {
  /// The place that is expected to tell the most for its effort; nil where none tells enough.
  func nextPress() -> Option? {
    let strengths = view.model.strengths
    let beliefs = Beliefs(view.reported)
    var best: Option?
    for press in openPlaces() {
      guard view.reported[press.cause] >= Chooser.leastPressed else { continue }
      let bits = bits(press, beliefs)
      guard bits >= strengths.leastPress.value else { continue }
      let option = Option(
        step: .press(press.place.point, press.place.side, bits: bits), bits: bits,
        effort: effort(press))
      if let best, best.worth >= option.worth { continue }
      best = option
    }
    return best
  }

  private static let leastPressed = 0.002

  /// The place, and the likeliest cause beside it.
  func separated(_ own: Cause) -> [Cause] {
    var other: Cause?
    var most = -1.0
    for (c, cause) in view.model.causes.enumerated()
    where cause.cause != own && view.reported[c] > most {
      most = view.reported[c]
      other = cause.cause
    }
    return other.map { [own, $0] } ?? []
  }

  func openPlaces() -> [PressModel] {
    var closed = asking.closedPlaces
    for press in findings.presses {
      closed.insert(PressPlace(press.point, press.side))
      if press.felt == .nerve {
        for other in view.model.sharing[press.point] ?? [] {
          closed.insert(PressPlace(other, press.side))
        }
      }
    }
    return view.model.presses.filter { !closed.contains($0.place) }
  }

  private func effort(_ press: PressModel) -> Double {
    view.model.strengths.effort(
      isDeep: press.isDeep, press.aspect, after: findings.presses)
  }

  /// Expected drop of the uncertainty about which cause it is, out of all, in bits.
  private func bits(_ press: PressModel, _ beliefs: Beliefs) -> Double {
    let model = view.model
    var after = 0.0
    var total = 0.0
    for felt in Felt.allCases {
      let rate = model.quiet(felt)
      var changes: [(chance: Double, ratio: Double)] = []
      for (cause, ratio) in model.ratios(press, felt) {
        changes.append((view.reported[cause], ratio))
      }
      let (sum, bits) = beliefs.changed(changes)
      total += rate * sum
      after += rate * sum * bits
    }
    return total > 0 ? max(0, beliefs.bits - after / total) : 0
  }
}

/// The belief over causes, and how uncertain it is when a few of them change.
private struct Beliefs {
  private let sum: Double
  private let logs: Double
  let bits: Double

  init(_ chances: [Double]) {
    var sum = 0.0
    var logs = 0.0
    for p in chances where p > 0 {
      sum += p
      logs += p * naturalLogarithm(p)
    }
    self.sum = sum
    self.logs = logs
    bits = Beliefs.bits(sum, logs)
  }

  private static func bits(_ sum: Double, _ logs: Double) -> Double {
    sum > 0 ? (naturalLogarithm(sum) - logs / sum) * bitsPerNat : 0
  }

  /// What it sums to, by the sum now, and its uncertainty once some chances are multiplied.
  func changed(_ changes: [(chance: Double, ratio: Double)]) -> (sum: Double, bits: Double) {
    var sum = self.sum
    var logs = self.logs
    for (p, ratio) in changes where p > 0 {
      let q = p * ratio
      sum += q - p
      logs += q * naturalLogarithm(q) - p * naturalLogarithm(p)
    }
    return (self.sum > 0 ? sum / self.sum : 0, Beliefs.bits(sum, logs))
  }
}
