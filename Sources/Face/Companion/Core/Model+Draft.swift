import Anatomy
import Atlas
import Care
import CivilTime
import Figure
import Findings
import JSONText
import Reasoning
import Safety

// The unfinished step as text, so that a killed tab goes on where it was. Whatever can't be read is
// left at its start: a draft is a comfort, never a fact.

extension Model {
  var draft: String {
    JSONValue.object([
      Member("route", .string(route.code)),
      Member("trail", words(trail.map { $0.code })),
      Member("unfinished", unfinished.json),
    ]).text
  }

  mutating func resume(_ text: String) {
    guard let json = Model.parsed(text) else { return }
    if let rest = json["unfinished"] { unfinished = Unfinished(rest) }
    trail = json.words("trail").compactMap { Route(code: $0) }
    if let code = json.word("route"), let route = Route(code: code) { self.route = route }
    if route == .session && unfinished.release?.session == nil { route = .home }
  }

  private static func parsed(_ text: String) -> JSONValue? {
    do { return try JSONValue.parsed(Array(text.utf8)) } catch { return nil }
  }
}

private func words(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

extension JSONValue {
  fileprivate func word(_ name: String) -> String? {
    if case .string(let text)? = self[name] { text } else { nil }
  }

  fileprivate func words(_ name: String) -> [String] {
    guard case .array(let items)? = self[name] else { return [] }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  fileprivate func flag(_ name: String) -> Bool { self[name] == .bool(true) }

  fileprivate func score(_ name: String) -> Int? {
    guard case .number(let value)? = self[name], (0...10).contains(value) else { return nil }
    return Int(value)
  }
}

extension Unfinished {
  fileprivate var json: JSONValue {
    .object([
      Member("canvas", canvas.json),
      Member("followUps", words(followUps.map { $0.text }.sorted())),
      Member("conditionsAreDone", .bool(conditionsAreDone)),
      Member("beginIsDone", .bool(beginIsDone)),
      Member("questionsAreDone", .bool(questionsAreDone)),
      Member("skippedQuestions", words(skippedQuestions.map { $0.rawValue }.sorted())),
      Member("questionOrder", words(questionOrder.map { $0.rawValue })),
      Member("skippedPlaces", words(skippedPlaces.map { $0.text }.sorted())),
      Member("keepsSearching", .bool(keepsSearching)),
      Member("beginning", .text(beginning?.rawValue)),
      Member("hasHelper", .bool(hasHelper)),
      Member("release", release?.json ?? .null),
      Member("checkIn", checkIn.json),
    ])
  }

  fileprivate init(_ json: JSONValue) {
    if let drawn = json["canvas"] { canvas = Canvas(drawn) }
    followUps = Set(json.words("followUps").compactMap { FollowUpKey(text: $0) })
    conditionsAreDone = json.flag("conditionsAreDone")
    beginIsDone = json.flag("beginIsDone")
    questionsAreDone = json.flag("questionsAreDone")
    skippedQuestions = Set(json.words("skippedQuestions").compactMap { QuestionID(rawValue: $0) })
    questionOrder = json.words("questionOrder").compactMap { QuestionID(rawValue: $0) }
    skippedPlaces = Set(json.words("skippedPlaces").compactMap { PressPlace(text: $0) })
    keepsSearching = json.flag("keepsSearching")
    beginning = json.word("beginning").flatMap { Beginning(rawValue: $0) }
    hasHelper = json.flag("hasHelper")
    release = json["release"].flatMap { Release($0) }
    if let tapped = json["checkIn"] { checkIn = CheckInDraft(tapped) }
  }
}

extension FollowUpKey {
  fileprivate var text: String { flag.rawValue + " " + level.rawValue }

  fileprivate init?(text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 2, let flag = RedFlagID(rawValue: parts[0]),
      let level = AdviceLevel(rawValue: parts[1])
    else { return nil }
    self.init(flag: flag, level: level)
  }
}

extension PressPlace {
  fileprivate var text: String { point.rawValue + " " + side.rawValue }

  fileprivate init?(text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 2, let point = PointID(rawValue: parts[0]),
      let side = Side(rawValue: parts[1])
    else { return nil }
    self.init(point, side)
  }
}

extension Area {
  fileprivate var text: String { region.rawValue + " " + side.rawValue }

  fileprivate init?(text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count == 2, let region = RegionID(rawValue: parts[0]),
      let side = Side(rawValue: parts[1])
    else { return nil }
    self.init(region, side)
  }
}

extension Canvas {
  fileprivate var json: JSONValue {
    .object([
      Member("areas", words(areas.map { $0.text })),
      Member("worst", words(worst.map { $0.text }.sorted())),
      Member("brush", .string(brush.rawValue)), Member("view", .string(view.rawValue)),
      Member("frame", .string(frame.rawValue)),
    ])
  }

  fileprivate init(_ json: JSONValue) {
    self.init(
      areas: json.words("areas").compactMap { Area(text: $0) },
      worst: Set(json.words("worst").compactMap { Area(text: $0) }))
    brush = json.word("brush").flatMap { Brush(rawValue: $0) } ?? .paint
    view = json.word("view").flatMap { FigureView(rawValue: $0) } ?? .back
    frame = json.word("frame").flatMap { Frame(rawValue: $0) } ?? .hips
  }
}

extension Release {
  fileprivate var json: JSONValue {
    .object([
      Member("point", .string(point.rawValue)), Member("side", .string(side.rawValue)),
      Member("also", words(also.map { $0.text })),
      Member("presser", .string(choices.presser.rawValue)),
      Member("tool", .text(choices.way?.tool.rawValue)),
      Member("position", .text(choices.way?.position.rawValue)),
      Member("style", .string(choices.style.rawValue)),
      Member("pace", .string(choices.pace.rawValue)), Member("rounds", .whole(choices.rounds)),
      Member("hold", choices.hold.map { .whole($0.value) } ?? .null),
      Member("stopWord", .whole(stopWord)), Member("isHandedOver", .bool(isHandedOver)),
      Member("yes", words(Recheck.allCases.filter { recheck[$0] == true }.map { $0.rawValue })),
      Member("recheckIsDone", .bool(recheckIsDone)),
      Member("recheckedOn", .text(recheckedOn?.text)),
      Member("here", words(isHere.filter { $0.value }.map { $0.key.rawValue }.sorted())),
      Member("elsewhere", words(isHere.filter { !$0.value }.map { $0.key.rawValue }.sorted())),
      Member("session", .text(sessionText.isEmpty ? nil : sessionText)),
      Member("before", before.map { .whole($0.value) } ?? .null),
      Member("after", after.map { .whole($0.value) } ?? .null),
      Member("adverse", words(adverse.map { $0.rawValue }.sorted())),
      Member("lastWords", .string(lastWords)),
    ])
  }

  fileprivate init?(_ json: JSONValue) {
    guard let point = json.word("point").flatMap({ PointID(rawValue: $0) }),
      let side = json.word("side").flatMap({ Side(rawValue: $0) })
    else { return nil }
    self.init(point, side)
    also = json.words("also").compactMap { PressPlace(text: $0) }
    choices.presser = json.word("presser").flatMap { Presser(rawValue: $0) } ?? .own
    if let tool = json.word("tool").flatMap({ Tool(rawValue: $0) }),
      let position = json.word("position").flatMap({ Position(rawValue: $0) })
    {
      choices.way = Way(tool, position)
    }
    choices.style = json.word("style").flatMap { PressStyle(rawValue: $0) } ?? .stillThenCircles
    choices.pace = json.word("pace").flatMap { Pace(rawValue: $0) } ?? .usual
    choices.rounds = json.score("rounds") ?? Dose.usualRounds
    if case .number(let hold)? = json["hold"],
      Dose.hold.contains(Seconds(Int(max(0, min(hold, 999)))))
    {
      choices.hold = Seconds(Int(hold))
    }
    stopWord = json.score("stopWord") ?? 0
    isHandedOver = json.flag("isHandedOver")
    recheckIsDone = json.flag("recheckIsDone")
    recheckedOn = json.word("recheckedOn").flatMap { Day(text: $0) }
    let yes = json.words("yes")
    for question in Recheck.allCases where recheckIsDone || yes.contains(question.rawValue) {
      recheck[question] = yes.contains(question.rawValue)
    }
    for name in json.words("here") { ContraindicationID(rawValue: name).map { isHere[$0] = true } }
    for name in json.words("elsewhere") {
      ContraindicationID(rawValue: name).map { isHere[$0] = false }
    }
    if let text = json.word("session") {
      sessionText = text
      session = ReleaseSession(text: text)
    }
    before = json.score("before").flatMap { PainScore($0) }
    after = json.score("after").flatMap { PainScore($0) }
    adverse = Set(json.words("adverse").compactMap { StopSign(rawValue: $0) })
    lastWords = json.word("lastWords") ?? ""
  }
}

extension CheckInDraft {
  fileprivate var json: JSONValue {
    .object([
      Member("pain", pain.map { .whole($0.value) } ?? .null),
      Member("soreness", soreness.map { .whole($0.value) } ?? .null),
      Member("effects", words(effects.map { $0.rawValue }.sorted())),
    ])
  }

  fileprivate init(_ json: JSONValue) {
    pain = json.score("pain").flatMap { PainScore($0) }
    soreness = json.score("soreness").flatMap { PainScore($0) }
    effects = Set(json.words("effects").compactMap { AfterEffect(rawValue: $0) })
  }
}
