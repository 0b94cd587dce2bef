public import Anatomy
public import Atlas
public import Care
public import Safety

/// What was said and chosen before a session.
public enum PrepareMessage: Hashable, Sendable {
  /// Whether a condition concerns the place in hand.
  case placeAnswered(ContraindicationID, Bool)
  /// A professional who knows the case has said yes to pressing.
  case professionalAgreed
  case wayChosen(Tool, Position)
  case styleChosen(PressStyle)
  case paceChosen(Pace)
  case roundsChosen(Int)
  /// Seconds of one press.
  case holdChosen(Int)
  /// Which of the stop words the two agreed on.
  case stopWordChosen(Int)
  case handedOver
  case handedBack
  /// A further place in the same session, or not.
  case placeAdded(PointID, Side)
  case painBeforeRated(Int)
  case sessionStarted
}

extension PrepareMessage {
  enum Word: String, CaseIterable {
    case place = "place"
    case professional = "professional-agreed"
    case way = "way"
    case style = "style"
    case pace = "pace"
    case rounds = "rounds"
    case hold = "hold"
    case stopWord = "stop-word"
    case handOver = "hand-over"
    case handBack = "hand-back"
    case also = "also"
    case before = "before"
    case start = "session-start"
  }

  var code: String {
    switch self {
    case .placeAnswered(let condition, let here):
      Word.place.rawValue + " \(condition.rawValue) " + here.code
    case .professionalAgreed: Word.professional.rawValue
    case .wayChosen(let tool, let position):
      Word.way.rawValue + " \(tool.rawValue) \(position.rawValue)"
    case .styleChosen(let style): Word.style.rawValue + " " + style.rawValue
    case .paceChosen(let pace): Word.pace.rawValue + " " + pace.rawValue
    case .roundsChosen(let rounds): Word.rounds.rawValue + " \(rounds)"
    case .holdChosen(let seconds): Word.hold.rawValue + " \(seconds)"
    case .stopWordChosen(let index): Word.stopWord.rawValue + " \(index)"
    case .handedOver: Word.handOver.rawValue
    case .handedBack: Word.handBack.rawValue
    case .placeAdded(let point, let side):
      Word.also.rawValue + " \(point.rawValue) \(side.rawValue)"
    case .painBeforeRated(let score): Word.before.rawValue + " \(score)"
    case .sessionStarted: Word.start.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> PrepareMessage? {
    switch word {
    case .place:
      guard let condition = text.one(ContraindicationID.self), let here = text.yes() else {
        return nil
      }
      return .placeAnswered(condition, here)
    case .professional: return .professionalAgreed
    case .way:
      guard let tool = text.one(Tool.self), let position = text.one(Position.self) else {
        return nil
      }
      return .wayChosen(tool, position)
    case .style: return text.one(PressStyle.self).map { .styleChosen($0) }
    case .pace: return text.one(Pace.self).map { .paceChosen($0) }
    case .rounds: return text.number().map { .roundsChosen($0) }
    case .hold: return text.number().map { .holdChosen($0) }
    case .stopWord: return text.number().map { .stopWordChosen($0) }
    case .handOver: return .handedOver
    case .handBack: return .handedBack
    case .also: return text.place().map { .placeAdded($0.point, $0.side) }
    case .before: return text.number().map { .painBeforeRated($0) }
    case .start: return .sessionStarted
    }
  }
}
