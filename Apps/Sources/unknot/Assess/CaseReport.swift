import Anatomy
import Assessment
import Atlas
import Evidence
import Findings
import Reasoning
import Safety

/// The result of a case for a person to read: words, not ids.
struct CaseReport {
  let asked: Case
  let result: CaseResult
  let ink: TerminalInk

  var text: String {
    let advice = result.advice
    var lines = [ink.bold("Case \(result.id.shownSafely)"), ""]
    lines.append("What to do: " + coloured(advice.level.plain, advice.level))
    lines.append("Pressing:   " + advice.selfMassage.plain)
    for reason in advice.whys { lines.append("  " + reason) }
    if let notAsked { lines.append(ink.warn(notAsked)) }
    lines += ["", ink.bold("What it may be, the best fit first:")]
    for (index, ranked) in result.ranking.causes.prefix(CaseReport.shown).enumerated() {
      lines.append(
        "\(padded(index + 1, to: 2)). \(percent(ranked.probability))  \(ranked.cause.plain)")
      for reason in ranked.because.prefix(CaseReport.reasonsShown) {
        let sign = reason.decibans < 0 ? ink.warn("–") : ink.good("+")
        lines.append("             \(sign) " + ink.soft(reason.plain))
      }
    }
    if result.ranking.causes.isEmpty { lines.append("  nothing of the atlas") }
    let rest = result.ranking.causes.count - CaseReport.shown
    if rest > 0 { lines.append("    and \(rest) less likely; --json lists all") }
    lines.append("    \(percent(result.ranking.somethingElse))  something else")
    lines += ["", ink.bold("Next: ") + result.ranking.next.plain, ""]
    lines.append("Numbers are how well causes fit what was said. They are not a diagnosis.")
    return lines.joined(separator: "\n")
  }

  /// What an advice does not know: danger signs that the case does not answer.
  private var notAsked: String? {
    let open = RedFlagID.allCases.count - asked.safety.count
    guard open > 0 else { return nil }
    let all = RedFlagID.allCases.count
    return asked.safety.isEmpty
      ? "  Danger signs were not asked: this holds only if there are none."
      : "  \(open) of \(all) danger signs were not asked: this holds only if there are none."
  }

  private func coloured(_ text: String, _ level: AdviceLevel) -> String {
    switch level {
    case .selfCare: ink.good(text)
    case .withinDays: ink.warn(text)
    case .sameDay, .emergency: ink.stop(text)
    }
  }

  /// So many fit on a screen.
  private static let shown = 8
  /// Of each the weightiest.
  private static let reasonsShown = 3
}

extension Reason {
  /// The finding as a statement, with its weight in words.
  fileprivate var plain: String {
    let weight =
      decibans.magnitude >= Reason.strongFrom
      ? "strongly " : decibans.magnitude >= Reason.someFrom ? "" : "a little "
    return finding.plain + ": speaks " + weight + (decibans > 0 ? "for it" : "against it")
  }

  private static let strongFrom = 6.0  // decibans, as in the app
  private static let someFrom = 2.0
}

extension Finding {
  fileprivate var plain: String {
    switch self {
    case .region(let area):
      "Pain: \(area.region.plain.lowercased())"
        + (area.side == .midline ? "" : ", \(area.side.rawValue)")
    case .answer(let question, let answer): question.statement(answer)
    case .press(let point, let side, let felt):
      "\(felt.plain) at \(TriggerPoint.of(point).muscle.known.lowercased()), \(side.rawValue)"
    case .flag(let flag, _): RedFlag.of(flag).reason.text
    case .condition(let id): Contraindication.of(id).condition.text
    }
  }
}

extension Felt {
  fileprivate var plain: String {
    switch self {
    case .nothing: "Nothing special"
    case .sore: "Sore"
    case .familiar: "The own pain"
    case .nerve: "Shooting or tingling"
    }
  }
}
