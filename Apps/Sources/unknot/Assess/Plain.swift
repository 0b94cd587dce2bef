import Anatomy
import Atlas
import Evidence
import Findings
import Reasoning
import Safety

extension Cause {
  var plain: String {
    switch self {
    case .point(let id, let side):
      let point = TriggerPoint.of(id)
      return
        "\(point.muscle.known), \(side.rawValue) (\(Muscle.of(point.muscle).plain.text.lowercased()): \(point.name.text.lowercased()))"
    case .mimic(let id, let side):
      let place = side.map { $0 == .midline ? "" : ", " + $0.rawValue } ?? ""
      return "\(Mimic.of(id).name)\(place)"
    }
  }
}

extension NextStep {
  var plain: String {
    switch self {
    case .press(let id, let side, _):
      let point = TriggerPoint.of(id)
      return """
        press \(point.muscle.known), \(side.rawValue): \(point.name)  [\(id.rawValue)]
              \(point.whereabouts)
        """
    case .question(let id, _): return "\(Question.of(id).ask)  [\(id.rawValue)]"
    case .stop(let stop): return stop.plain
    }
  }
}

extension NextStep.Stop {
  var plain: String {
    switch self {
    case .certain: "nothing more to ask; the first one leads clearly"
    case .noGain: "nothing more to ask; no answer would change the order much"
    case .cap: "enough was asked; go on with what is known"
    case .safety: "nothing more; get help first"
    }
  }
}

extension AdviceLevel {
  var plain: String {
    switch self {
    case .selfCare: "care for yourself (self-care)"
    case .withinDays: "see a doctor or physiotherapist in the next days (within-days)"
    case .sameDay: "see a doctor today (same-day)"
    case .emergency: "call the emergency number now (emergency)"
    }
  }
}

extension SelfMassage {
  var plain: String {
    switch self {
    case .ok: "fine (ok)"
    case .lighter: "with a light hand (lighter)"
    case .avoidArea: "not everywhere (avoid-area)"
    case .askFirst: "only after a professional said yes (ask-first)"
    case .no: "not now (no)"
    }
  }
}

/// A probability as whole per cent, in four columns; never 0 % or 100 %, which nobody can know.
func percent(_ probability: Double) -> String {
  let value = Int((probability * 100).rounded(.toNearestOrAwayFromZero))
  return value < 1 ? " <1 %" : value > 99 ? ">99 %" : padded(value, to: 3) + " %"
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: " ", count: max(width - digits.count, 0)) + digits
}
