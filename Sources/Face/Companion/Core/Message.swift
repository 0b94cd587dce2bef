/// What happened, said in the past tense; every tap of a view is one of these.
///
/// What belongs to one feature is a message of that feature, beside its update and its view.
public enum Message: Hashable, Sendable {
  case went(Route)
  case wentBack
  case begun
  case noticeClosed
  /// A part of a page opened, by its key, or closed again.
  case partOpened(String)
  case safety(SafetyMessage)
  case drawing(DrawingMessage)
  case beginning(BeginningMessage)
  case questions(QuestionMessage)
  case press(PressMessage)
  case prepare(PrepareMessage)
  case session(SessionMessage)
  case checkIn(CheckInMessage)
  case reading(ReadingMessage)
  case habit(HabitMessage)
  case settings(SettingsMessage)
}

// A message as the text of a `data-on-…` attribute: a word, then its parts, separated by blanks.
// What a control holds comes as the event's value, never in the text.

extension Message {
  /// The first words that belong to no feature.
  enum Word: String, CaseIterable {
    case go = "go"
    case back = "back"
    case begin = "begin"
    case closeNotice = "close-notice"
    case open = "open"
  }

  public var code: String {
    switch self {
    case .went(let route): Word.go.rawValue + " " + route.code
    case .wentBack: Word.back.rawValue
    case .begun: Word.begin.rawValue
    case .noticeClosed: Word.closeNotice.rawValue
    case .partOpened(let key): Word.open.rawValue + " " + key
    case .safety(let message): message.code
    case .drawing(let message): message.code
    case .beginning(let message): message.code
    case .questions(let message): message.code
    case .press(let message): message.code
    case .prepare(let message): message.code
    case .session(let message): message.code
    case .checkIn(let message): message.code
    case .reading(let message): message.code
    case .habit(let message): message.code
    case .settings(let message): message.code
    }
  }

  /// Fails for any text that is no message; nothing else happens then.
  public init?(code: String, value: String?) {
    var text = MessageText(code, value: value)
    guard let word = text.word(), let message = Message(word, &text), text.isRead else {
      return nil
    }
    self = message
  }

  private init?(_ word: String, _ text: inout MessageText) {
    var message: Message?
    if let word = Word(rawValue: word) {
      message = Message.own(word, &text)
    } else if let word = SafetyMessage.Word(rawValue: word) {
      message = SafetyMessage.read(word, &text).map { .safety($0) }
    } else if let word = DrawingMessage.Word(rawValue: word) {
      message = DrawingMessage.read(word, &text).map { .drawing($0) }
    } else if let word = BeginningMessage.Word(rawValue: word) {
      message = BeginningMessage.read(word, &text).map { .beginning($0) }
    } else if let word = QuestionMessage.Word(rawValue: word) {
      message = QuestionMessage.read(word, &text).map { .questions($0) }
    } else if let word = PressMessage.Word(rawValue: word) {
      message = PressMessage.read(word, &text).map { .press($0) }
    } else if let word = PrepareMessage.Word(rawValue: word) {
      message = PrepareMessage.read(word, &text).map { .prepare($0) }
    } else if let word = SessionMessage.Word(rawValue: word) {
      message = SessionMessage.read(word, &text).map { .session($0) }
    } else if let word = CheckInMessage.Word(rawValue: word) {
      message = CheckInMessage.read(word, &text).map { .checkIn($0) }
    } else if let word = ReadingMessage.Word(rawValue: word) {
      message = ReadingMessage.read(word, &text).map { .reading($0) }
    } else if let word = HabitMessage.Word(rawValue: word) {
      message = HabitMessage.read(word, &text).map { .habit($0) }
    } else if let word = SettingsMessage.Word(rawValue: word) {
      message = SettingsMessage.read(word, &text).map { .settings($0) }
    }
    guard let message else { return nil }
    self = message
  }

  private static func own(_ word: Word, _ text: inout MessageText) -> Message? {
    switch word {
    case .go: Route(code: text.rest()).map { .went($0) }
    case .back: .wentBack
    case .begin: .begun
    case .closeNotice: .noticeClosed
    case .open: text.word().map { .partOpened($0) }
    }
  }
}
