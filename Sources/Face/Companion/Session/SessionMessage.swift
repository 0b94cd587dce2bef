public import Care
public import Safety

/// What happened in a session and at its end.
public enum SessionMessage: Hashable, Sendable {
  case sessionHeard(SessionEvent)
  case painAfterRated(Int)
  case adverseToggled(StopSign)
  /// A sign that is in the journal was a mistake.
  case signTakenBack(StopSign)
  case sessionClosed
}

extension SessionMessage {
  enum Word: String, CaseIterable {
    case session = "session"
    case after = "after"
    case adverse = "adverse"
    case signBack = "sign-back"
    case close = "session-close"
  }

  var code: String {
    switch self {
    case .sessionHeard(let event): Word.session.rawValue + " " + event.code
    case .painAfterRated(let score): Word.after.rawValue + " \(score)"
    case .adverseToggled(let sign): Word.adverse.rawValue + " " + sign.rawValue
    case .signTakenBack(let sign): Word.signBack.rawValue + " " + sign.rawValue
    case .sessionClosed: Word.close.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> SessionMessage? {
    switch word {
    case .session: SessionEvent(code: text.rest()).map { .sessionHeard($0) }
    case .after: text.number().map { .painAfterRated($0) }
    case .adverse: text.one(StopSign.self).map { .adverseToggled($0) }
    case .signBack: text.one(StopSign.self).map { .signTakenBack($0) }
    case .close: .sessionClosed
    }
  }
}
