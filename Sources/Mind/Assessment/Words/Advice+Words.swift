internal import Atlas
internal import Evidence
public import Safety

extension Advice {
  /// What to do, in a few plain sentences: whom to turn to, then what pressing is allowed.
  ///
  /// - Source: safety.json, actions_text
  public var sentences: [String] { [level.sentence, selfMassage.sentence] }

  /// Why, one plain line for each reason, each line once.
  public var whys: [String] {
    var lines: [String] = []
    for reason in reasons {
      let line = Advice.words(of: reason)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// The line of one reason; the id itself where it is none of ours.
  static func words(of reason: String) -> String {
    if let flag = RedFlagID(rawValue: reason) {
      return "One of your safety answers can point to this: \(RedFlag.of(flag).reason)."
    }
    if let condition = ContraindicationID(rawValue: reason) {
      return "This limits pressing: \(Contraindication.of(condition).condition)."
    }
    if let rule = AdviceRule(rawValue: reason) { return rule.why.text }
    if let mimic = MimicID(rawValue: reason) {
      return "Some of what you told fits this: \(Mimic.of(mimic).name)."
    }
    return reason
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
