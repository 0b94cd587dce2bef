internal import Anatomy
internal import Atlas
import Evidence
public import Findings
import Reasoning

extension Cause {
  /// The name with its side: "Piriformis, outer point, left".
  public var plain: String {
    switch self {
    case .point(let id, let side):
      let point = TriggerPoint.of(id)
      return "\(Muscle.of(point.muscle).plain), \(point.name.text.loweredFirst), \(side.rawValue)"
    case .mimic(let id, let side):
      let name = Mimic.of(id).name
      guard let side else { return name.text }
      return "\(name), \(side.rawValue)"
    }
  }
}

extension Finding {
  /// What was observed, in plain words.
  public var plain: String {
    switch self {
    case .region(let area): "pain at \(area.region.plain.loweredFirst) (\(area.side.rawValue))"
    case .answer(let question, let answer):
      "\u{201C}\(Question.of(question).ask)\u{201D} – \(Question.of(question).label(of: answer))"
    case .press(let point, let side, let felt):
      "pressing \(TriggerPoint.of(point).name.text.loweredFirst) (\(side.rawValue)): \(felt.plain)"
    case .flag, .condition: "one of the safety answers"
    }
  }
}

extension Felt {
  /// What was felt, in the words of the four answers.
  public var plain: String {
    switch self {
    case .nothing: "nothing"
    case .sore: "sore"
    case .familiar: "sore, and it is my pain"
    case .nerve: "shooting or tingling"
    }
  }
}

extension String {
  /// With a small first letter, for the middle of a sentence.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
