import Anatomy
import Care
import Safety

/// What a button of the session says, as text.
extension SessionEvent {
  var code: String {
    switch self {
    case .started: "started"
    case .ticked: "ticked"
    case .rated(let score): "rated \(score.value)"
    case .felt(let sign): "felt " + sign.rawValue
    case .stopWord: "stop-word"
    case .paused: "paused"
    case .resumed: "resumed"
    case .skipped: "skipped"
    case .back: "back"
    case .addedRound: "added-round"
    case .ended(let confirmed): confirmed ? "ended yes" : "ended no"
    case .returned: "returned"
    }
  }

  init?(code: String) {
    let parts = code.split(separator: " ").map { String($0) }
    switch (parts.first ?? "", parts.count) {
    case ("started", 1): self = .started
    case ("ticked", 1): self = .ticked
    case ("rated", 2):
      guard let value = Int(parts[1]), let score = PainScore(value) else { return nil }
      self = .rated(score)
    case ("felt", 2):
      guard let sign = StopSign(rawValue: parts[1]) else { return nil }
      self = .felt(sign)
    case ("stop-word", 1): self = .stopWord
    case ("paused", 1): self = .paused
    case ("resumed", 1): self = .resumed
    case ("skipped", 1): self = .skipped
    case ("back", 1): self = .back
    case ("added-round", 1): self = .addedRound
    case ("ended", 2): self = .ended(confirmed: parts[1] == "yes")
    case ("returned", 1): self = .returned
    default: return nil
    }
  }
}
