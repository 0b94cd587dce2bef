import Anatomy
import Atlas
import Evidence
import Findings
import Reasoning
import Safety

extension Reason {
  /// The finding as a statement, and how much it says: "Worse after sitting: speaks for it".
  var words: String { finding.statement + ": " + weight }

  private var weight: String {
    let side = decibans > 0 ? "for it" : "against it"
    return decibans.magnitude >= Reason.strongFrom
      ? "speaks strongly " + side
      : decibans.magnitude >= Reason.someFrom ? "speaks " + side : "speaks a little " + side
  }

  private static let strongFrom = 6.0  // decibans: four times the odds; words are ours
  private static let someFrom = 2.0  // decibans: one and a half times the odds; words are ours
}

extension Finding {
  /// What was found, as a statement and never as a raw question.
  var statement: String {
    switch self {
    case .region(let area): "Pain in the " + area.name.lowercasedFirst
    case .answer(let question, let answer): question.statement(answer)
    case .press(let point, let side, let felt):
      felt.statement + " when you press " + Cause.point(point, side).name.lowercasedFirst
    case .flag(let flag, _): RedFlag.of(flag).reason.text.capitalizedFirst
    case .condition(let id): Contraindication.of(id).condition.text.capitalizedFirst
    }
  }
}

extension Felt {
  fileprivate var statement: String {
    switch self {
    case .nothing: "Nothing special"
    case .sore: "Sore"
    case .familiar: "Your own pain"
    case .nerve: "Shooting or tingling"
    }
  }
}
