public import Journal
public import Safety

/// How it is on a day after the first.
public enum CheckInMessage: Hashable, Sendable {
  case checkInPain(Int)
  case checkInSore(Int)
  case checkInEffect(AfterEffect)
  case checkInWorst(Int)
  case checkInAbility(Int)
  case checkInSlept(DayNote.Sleep)
  case checkInChanged(DayNote.Change)
  case checkInNoted(String)
  /// The one thing that the pain makes hard.
  case hinderedChosen(String)
  case checkInSaved
  /// One tap on the start page is a check-in.
  case painToday(Int)
  /// The pain is gone.
  case episodeClosed
  /// A new pain, beside the one that is open.
  case painAdded
  /// Turns to another open pain, by its place among them.
  case painChosen(Int)
}

extension CheckInMessage {
  enum Word: String, CaseIterable {
    case pain = "check-pain"
    case sore = "check-sore"
    case effect = "check-effect"
    case worst = "check-worst"
    case ability = "check-ability"
    case slept = "check-slept"
    case changed = "check-changed"
    case noted = "check-noted"
    case hindered = "check-hindered"
    case save = "check-save"
    case today = "pain-today"
    case close = "episode-close"
    case add = "pain-add"
    case choose = "pain-choose"
  }

  var code: String {
    switch self {
    case .checkInPain(let score): Word.pain.rawValue + " \(score)"
    case .checkInSore(let score): Word.sore.rawValue + " \(score)"
    case .checkInEffect(let effect): Word.effect.rawValue + " " + effect.rawValue
    case .checkInWorst(let score): Word.worst.rawValue + " \(score)"
    case .checkInAbility(let score): Word.ability.rawValue + " \(score)"
    case .checkInSlept(let sleep): Word.slept.rawValue + " " + sleep.rawValue
    case .checkInChanged(let change): Word.changed.rawValue + " " + change.rawValue
    case .checkInNoted: Word.noted.rawValue
    case .hinderedChosen: Word.hindered.rawValue
    case .checkInSaved: Word.save.rawValue
    case .painToday(let score): Word.today.rawValue + " \(score)"
    case .episodeClosed: Word.close.rawValue
    case .painAdded: Word.add.rawValue
    case .painChosen(let place): Word.choose.rawValue + " \(place)"
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> CheckInMessage? {
    switch word {
    case .pain: text.number().map { .checkInPain($0) }
    case .sore: text.number().map { .checkInSore($0) }
    case .effect: text.one(AfterEffect.self).map { .checkInEffect($0) }
    case .worst: text.number().map { .checkInWorst($0) }
    case .ability: text.number().map { .checkInAbility($0) }
    case .slept: text.one(DayNote.Sleep.self).map { .checkInSlept($0) }
    case .changed: text.one(DayNote.Change.self).map { .checkInChanged($0) }
    case .noted: .checkInNoted(text.value)
    case .hindered: .hinderedChosen(text.value)
    case .save: .checkInSaved
    case .today: text.number().map { .painToday($0) }
    case .close: .episodeClosed
    case .add: .painAdded
    case .choose: text.number().map { .painChosen($0) }
    }
  }
}
