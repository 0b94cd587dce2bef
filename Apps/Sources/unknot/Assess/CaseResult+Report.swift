import Anatomy
import Assessment
import Atlas
import Findings
import Reasoning
import Safety

extension CaseResult {
  /// The result for a person to read.
  var report: String {
    var lines = ["Case \(id)", "", "What to do: " + advice.level.plain]
    lines.append("Pressing:   " + advice.selfMassage.plain)
    for reason in advice.whys { lines.append("  " + reason) }
    lines += ["", "What fits, most likely first:"]
    for (index, ranked) in ranking.causes.prefix(CaseResult.shown).enumerated() {
      lines.append(
        "\(padded(index + 1, to: 2)). \(percent(ranked.probability))  \(ranked.cause.plain)")
      let reasons = ranked.because.prefix(CaseResult.reasonsShown).map { $0.plain }
      if !reasons.isEmpty { lines.append("             " + reasons.joined(separator: ", ")) }
    }
    if ranking.causes.isEmpty { lines.append("  nothing of the atlas") }
    let rest = ranking.causes.count - CaseResult.shown
    if rest > 0 { lines.append("    and \(rest) less likely; --json lists all") }
    lines.append("    \(percent(ranking.somethingElse))  something else")
    lines += ["", "Next: " + ranking.next.plain, ""]
    lines.append("Numbers are how well causes fit what was said. They are not a diagnosis.")
    return lines.joined(separator: "\n")
  }

  /// So many fit on a screen.
  private static let shown = 8
  /// Of each the weightiest.
  private static let reasonsShown = 3
}

extension Reason {
  /// "region:sacrum/midline +4.2 dB".
  fileprivate var plain: String {
    let tenths = Int((decibans * 10).rounded(.toNearestOrAwayFromZero))
    let size = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    return "\(finding.text) \(tenths < 0 ? "−" : "+")\(size) dB"
  }
}

extension Cause {
  fileprivate var plain: String {
    switch self {
    case .point(let id, let side):
      let point = TriggerPoint.of(id)
      return "\(Muscle.of(point.muscle).plain): \(point.name), \(side.rawValue)  [\(id.rawValue)]"
    case .mimic(let id, let side):
      let place = side.map { $0 == .midline ? "" : ", " + $0.rawValue } ?? ""
      return "\(Mimic.of(id).name)\(place)  [\(id.rawValue)]"
    }
  }
}

extension NextStep {
  fileprivate var plain: String {
    switch self {
    case .press(let id, let side, _):
      let point = TriggerPoint.of(id)
      return """
        press \(Muscle.of(point.muscle).plain): \(point.name), \(side.rawValue)  [\(id.rawValue)]
              \(point.whereabouts)
        """
    case .question(let id, _): return "\(Question.of(id).ask)  [\(id.rawValue)]"
    case .stop(let stop): return stop.plain
    }
  }
}

extension NextStep.Stop {
  fileprivate var plain: String {
    switch self {
    case .certain: "nothing more to ask; the first one leads clearly"
    case .noGain: "nothing more to ask; no answer would change the order much"
    case .cap: "enough was asked; go on with what is known"
    case .safety: "nothing more; get help first"
    }
  }
}

extension AdviceLevel {
  fileprivate var plain: String {
    switch self {
    case .selfCare: "care for yourself (self-care)"
    case .withinDays: "see a doctor or physiotherapist in the next days (within-days)"
    case .sameDay: "see a doctor today (same-day)"
    case .emergency: "call the emergency number now (emergency)"
    }
  }
}

extension SelfMassage {
  fileprivate var plain: String {
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
private func percent(_ probability: Double) -> String {
  let value = Int((probability * 100).rounded(.toNearestOrAwayFromZero))
  return value < 1 ? " <1 %" : value > 99 ? ">99 %" : padded(value, to: 3) + " %"
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: " ", count: max(width - digits.count, 0)) + digits
}
