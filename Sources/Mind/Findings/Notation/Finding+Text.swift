import Anatomy
import Atlas
import Safety

extension Finding {
  /// As in `region:sacrum/midline`, `answer:stairs=up`, `press:piriformis.lateral/left=familiar`
  /// or `safety:dvt=yes`.
  public var text: String {
    switch self {
    case .region(let area): "region:\(area.text)"
    case .answer(let question, let answer): "answer:\(question.rawValue)=\(answer.rawValue)"
    case .press(let point, let side, let felt):
      "press:\(point.rawValue)/\(side.rawValue)=\(felt.rawValue)"
    case .flag(let flag, let answer): "safety:\(flag.rawValue)=\(answer.rawValue)"
    case .condition(let condition): "condition:" + condition.rawValue
    }
  }
}
