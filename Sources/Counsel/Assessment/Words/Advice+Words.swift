internal import Atlas
internal import Evidence
public import Safety

extension Advice {
  /// What to do, in a few plain sentences: whom to turn to, then what pressing is allowed.
  ///
  /// - Source: safety.json, actions_text
  public var sentences: [String] { [level.sentence, selfMassage.sentence] }

  /// Why, one plain sentence for each reason, each once.
  public var whys: [String] {
    var lines: [String] = []
    for line in reasons.map({ $0.sentence }) where !lines.contains(line) { lines.append(line) }
    return lines
  }
}

extension AdviceReason {
  /// What it is, as a statement.
  public var sentence: String {
    switch self {
    case .flag(let id): "You named a warning sign. \(RedFlag.of(id).reason)"
    case .condition(let id):
      "This limits pressing: \(Contraindication.of(id).condition.text.loweredFirst)."
    case .rule(let rule): rule.why.text
    case .cause(let id): "Some of what you told fits this: \(Mimic.of(id).name.text.loweredFirst)."
    case .recheck(let question): "Before pressing you said yes to this: \(question.sign)."
    case .afterEffect(let effect): "You noticed this: \(effect.plain.loweredFirst)."
    case .followUp(let rule): rule.says.text
    case .stopSign(let sign): "This came while pressing: \(sign.plain.loweredFirst)."
    }
  }
}

extension AdviceLevel {
  /// Whom to turn to, and how soon.
  public var sentence: String {
    switch self {
    case .emergency: "Call the emergency number now. Do not drive yourself."
    case .sameDay: "Call a doctor or an urgent-care line today."
    case .withinDays: "Book a visit with a clinician in the next days."
    case .selfCare:
      "Nothing you told asks for a clinician now. If it gets worse, ask one all the same."
    }
  }
}

extension SelfMassage {
  /// What pressing is allowed.
  public var sentence: String {
    switch self {
    case .no: "Do not press."
    case .askFirst: "Ask the clinician before you press."
    case .avoidArea: "Press lightly, and leave out the places that are named."
    case .lighter: "Press only lightly and for a short time."
    case .ok: "You may press, within the limits of each place."
    }
  }
}
