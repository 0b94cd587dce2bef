import Anatomy
import Atlas
import Care
import Figure
import Reasoning
import Safety

// A message as the text of a `data-on-…` attribute: a word, then its parts, separated by blanks.
// What a control holds comes as the event's value, never in the text.

extension Message {
  public var code: String {
    switch self {
    case .went(let route): "go " + route.code
    case .wentBack: "back"
    case .begun: "begin"
    case .noticeClosed: "close-notice"
    case .flagToggled(let flag): "flag " + flag.rawValue
    case .flagDoubted(let flag): "flag-unsure " + flag.rawValue
    case .groupFinished(let group): "flags-done \(group)"
    case .followUpAnswered(let flag, let level, let yes):
      "follow-up \(flag.rawValue) \(level.rawValue) \(yes ? "yes" : "no")"
    case .conditionToggled(let condition): "condition " + condition.rawValue
    case .conditionsFinished: "conditions-done"
    case .regionPainted(let area): "paint \(area.region.rawValue) \(area.side.rawValue)"
    case .regionToggled(let area): "toggle \(area.region.rawValue) \(area.side.rawValue)"
    case .brushChosen(let brush): "brush " + brush.rawValue
    case .viewTurned(let view): "view " + view.rawValue
    case .figureFramed(let frame): "frame " + frame.rawValue
    case .paintUndone: "paint-undo"
    case .drawingCleared: "paint-clear"
    case .drawingFinished: "drawing-done"
    case .painRated(let score): "pain \(score)"
    case .beginningChosen(let beginning): "began " + beginning.rawValue
    case .ageGiven: "age"
    case .sexChosen(let sex): "sex " + (sex?.rawValue ?? "unsaid")
    case .beginningFinished: "begin-done"
    case .answerChosen(let question, let answer):
      "answer \(question.rawValue) \(answer.rawValue)"
    case .answerToggled(let question, let answer):
      "answer-toggle \(question.rawValue) \(answer.rawValue)"
    case .questionSkipped(let question): "answer-skip " + question.rawValue
    case .questionUndone: "answer-undo"
    case .questionsFinished: "questions-done"
    case .pressFelt(let point, let side, let felt):
      "felt \(point.rawValue) \(side.rawValue) \(felt.rawValue)"
    case .pressSkipped(let point, let side): "press-skip \(point.rawValue) \(side.rawValue)"
    case .pressUndone: "press-undo"
    case .searchContinued: "search-on"
    case .helperChosen(let helper): "helper \(helper ? "yes" : "no")"
    case .recheckToggled(let question): "recheck " + question.rawValue
    case .recheckFinished: "recheck-done"
    case .placeAnswered(let condition, let here):
      "place \(condition.rawValue) \(here ? "yes" : "no")"
    case .wayChosen(let tool, let position): "way \(tool.rawValue) \(position.rawValue)"
    case .styleChosen(let style): "style " + style.rawValue
    case .paceChosen(let pace): "pace " + pace.rawValue
    case .roundsChosen(let rounds): "rounds \(rounds)"
    case .holdChosen(let seconds): "hold \(seconds)"
    case .stopWordChosen(let index): "stop-word \(index)"
    case .handedOver: "hand-over"
    case .handedBack: "hand-back"
    case .placeAdded(let point, let side): "also \(point.rawValue) \(side.rawValue)"
    case .painBeforeRated(let score): "before \(score)"
    case .professionalAgreed: "professional-agreed"
    case .sessionStarted: "session-start"
    case .sessionHeard(let event): "session " + event.code
    case .painAfterRated(let score): "after \(score)"
    case .adverseToggled(let sign): "adverse " + sign.rawValue
    case .signTakenBack(let sign): "sign-back " + sign.rawValue
    case .sessionClosed: "session-close"
    case .checkInPain(let score): "check-pain \(score)"
    case .checkInSore(let score): "check-sore \(score)"
    case .checkInEffect(let effect): "check-effect " + effect.rawValue
    case .checkInSaved: "check-save"
    case .settingChosen(.emergency, _): "choose " + Setting.emergency.rawValue
    case .settingChosen(let setting, let value): "set \(setting.rawValue) \(value)"
    case .voiceTested: "voice-test"
    case .exportAsked: "export"
    case .importAsked: "import"
    case .persistAsked: "persist"
    case .startOverAsked: "start-over"
    case .startOverConfirmed: "start-over-yes"
    case .deletionAsked: "delete"
    case .deletionConfirmed: "delete-yes"
    case .updateAccepted: "update-yes"
    case .updateDeclined: "update-later"
    case .atlasSearched: "atlas-search"
    case .partOpened(let key): "open " + key
    }
  }

  /// Fails for any text that is no message; nothing else happens then.
  public init?(code: String, value: String?) {
    let words = code.split(separator: " ").map { String($0) }
    guard let first = words.first else { return nil }
    if let message = Message(bare: first, count: words.count, value: value ?? "") {
      self = message
      return
    }
    if first == "choose" {
      guard words.count == 2, let setting = Setting(rawValue: words[1]) else { return nil }
      self = .settingChosen(setting, value ?? "")
      return
    }
    guard words.count > 1 || first == "go" else { return nil }
    let second = words.count > 1 ? words[1] : ""
    if words.count <= 2, let message = Message(first, second) {
      self = message
    } else if words.count == 3, let message = Message(first, second, words[2]) {
      self = message
    } else if words.count == 4, let message = Message(first, second, words[2], words[3]) {
      self = message
    } else {
      return nil
    }
  }

  private init?(bare word: String, count: Int, value: String) {
    guard count == 1 else { return nil }
    switch word {
    case "back": self = .wentBack
    case "begin": self = .begun
    case "close-notice": self = .noticeClosed
    case "conditions-done": self = .conditionsFinished
    case "paint-undo": self = .paintUndone
    case "paint-clear": self = .drawingCleared
    case "drawing-done": self = .drawingFinished
    case "age": self = .ageGiven(value)
    case "begin-done": self = .beginningFinished
    case "answer-undo": self = .questionUndone
    case "questions-done": self = .questionsFinished
    case "press-undo": self = .pressUndone
    case "search-on": self = .searchContinued
    case "recheck-done": self = .recheckFinished
    case "professional-agreed": self = .professionalAgreed
    case "session-start": self = .sessionStarted
    case "hand-over": self = .handedOver
    case "hand-back": self = .handedBack
    case "session-close": self = .sessionClosed
    case "check-save": self = .checkInSaved
    case "voice-test": self = .voiceTested
    case "export": self = .exportAsked
    case "import": self = .importAsked
    case "persist": self = .persistAsked
    case "start-over": self = .startOverAsked
    case "start-over-yes": self = .startOverConfirmed
    case "delete": self = .deletionAsked
    case "delete-yes": self = .deletionConfirmed
    case "update-yes": self = .updateAccepted
    case "update-later": self = .updateDeclined
    case "atlas-search": self = .atlasSearched(value)
    default: return nil
    }
  }

  private init?(_ word: String, _ a: String) {
    var message: Message?
    switch word {
    case "go": message = Route(code: a).map { .went($0) }
    case "flag": message = RedFlagID(rawValue: a).map { .flagToggled($0) }
    case "flag-unsure": message = RedFlagID(rawValue: a).map { .flagDoubted($0) }
    case "flags-done": message = Int(a).map { .groupFinished($0) }
    case "condition": message = ContraindicationID(rawValue: a).map { .conditionToggled($0) }
    case "brush": message = Brush(rawValue: a).map { .brushChosen($0) }
    case "view": message = FigureView(rawValue: a).map { .viewTurned($0) }
    case "frame": message = Frame(rawValue: a).map { .figureFramed($0) }
    case "pain": message = Int(a).map { .painRated($0) }
    case "began": message = Beginning(rawValue: a).map { .beginningChosen($0) }
    case "sex": message = .sexChosen(Person.Sex(rawValue: a))
    case "answer-skip": message = QuestionID(rawValue: a).map { .questionSkipped($0) }
    case "helper": message = .helperChosen(a == "yes")
    case "recheck": message = Recheck(rawValue: a).map { .recheckToggled($0) }
    case "style": message = PressStyle(rawValue: a).map { .styleChosen($0) }
    case "pace": message = Pace(rawValue: a).map { .paceChosen($0) }
    case "rounds": message = Int(a).map { .roundsChosen($0) }
    case "hold": message = Int(a).map { .holdChosen($0) }
    case "stop-word": message = Int(a).map { .stopWordChosen($0) }
    case "before": message = Int(a).map { .painBeforeRated($0) }
    case "session": message = SessionEvent(code: a).map { .sessionHeard($0) }
    case "after": message = Int(a).map { .painAfterRated($0) }
    case "adverse": message = StopSign(rawValue: a).map { .adverseToggled($0) }
    case "sign-back": message = StopSign(rawValue: a).map { .signTakenBack($0) }
    case "check-pain": message = Int(a).map { .checkInPain($0) }
    case "check-sore": message = Int(a).map { .checkInSore($0) }
    case "open": message = .partOpened(a)
    case "check-effect": message = AfterEffect(rawValue: a).map { .checkInEffect($0) }
    default: message = nil
    }
    guard let message else { return nil }
    self = message
  }

  private init?(_ word: String, _ a: String, _ b: String) {
    switch word {
    case "paint", "toggle":
      guard let region = RegionID(rawValue: a), let side = Side(rawValue: b),
        let area = Area(region, side)
      else { return nil }
      self = word == "paint" ? .regionPainted(area) : .regionToggled(area)
    case "answer", "answer-toggle":
      guard let question = QuestionID(rawValue: a), let answer = AnswerID(rawValue: b),
        Question.of(question).answers.contains(answer)
      else { return nil }
      self =
        word == "answer" ? .answerChosen(question, answer) : .answerToggled(question, answer)
    case "press-skip", "also":
      guard let point = PointID(rawValue: a), let side = Side(rawValue: b),
        TriggerPoint.of(point).sides.contains(side)
      else { return nil }
      self = word == "also" ? .placeAdded(point, side) : .pressSkipped(point, side)
    case "set":
      guard let setting = Setting(rawValue: a) else { return nil }
      self = .settingChosen(setting, b)
    case "place":
      guard let condition = ContraindicationID(rawValue: a) else { return nil }
      self = .placeAnswered(condition, b == "yes")
    case "way":
      guard let tool = Tool(rawValue: a), let position = Position(rawValue: b) else { return nil }
      self = .wayChosen(tool, position)
    case "session":
      guard let event = SessionEvent(code: a + " " + b) else { return nil }
      self = .sessionHeard(event)
    default: return nil
    }
  }

  private init?(_ word: String, _ a: String, _ b: String, _ c: String) {
    switch word {
    case "follow-up":
      guard let flag = RedFlagID(rawValue: a), let level = AdviceLevel(rawValue: b) else {
        return nil
      }
      self = .followUpAnswered(flag, level, c == "yes")
    case "felt":
      guard let point = PointID(rawValue: a), let side = Side(rawValue: b),
        TriggerPoint.of(point).sides.contains(side), let felt = Felt(rawValue: c)
      else { return nil }
      self = .pressFelt(point, side, felt)
    default: return nil
    }
  }
}
