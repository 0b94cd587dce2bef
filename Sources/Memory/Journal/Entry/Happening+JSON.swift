internal import Anatomy
internal import Atlas
internal import Care
internal import Findings
internal import JSONText

extension Happening {
  /// The kind and what belongs to it, as an entry writes them.
  var members: [Member] {
    switch self {
    case .episodeStarted: Happening.members(.episodeStarted)
    case .episodeEnded: Happening.members(.episodeEnded)
    case .personNamed(let name): Happening.members(.personNamed, [Member(Key.name, .string(name))])
    case .personChosen: Happening.members(.personChosen)
    case .personErased: Happening.members(.personErased)
    case .ageGiven(let age):
      Happening.members(.ageGiven, [Member(Key.age, age.map { .whole($0) } ?? .null)])
    case .sexGiven(let sex):
      Happening.members(.sexGiven, [Member(Key.sex, .text(sex?.rawValue))])
    case .signAnswered(let sign, let said, let isAgain):
      Happening.safetyMembers(sign, said, isAgain: isAgain)
    case .drawingChanged(let drawing):
      Happening.members(.drawingChanged, [Member(Key.drawing, drawing.json)])
    case .painRated(let score):
      Happening.members(.painRated, [Member(Key.pain, .whole(score.value))])
    case .began(let daysAgo):
      Happening.members(.began, [Member(Key.daysAgo, daysAgo.map { .number($0) } ?? .null)])
    case .questionAnswered(let question, let answers):
      Happening.members(
        .questionAnswered,
        [
          Member(Key.question, .string(question.rawValue)),
          Member(Key.answers, answers.isEmpty ? .null : Answered(question, answers).json),
        ])
    case .pressed(let point, let side, let felt):
      Happening.members(
        .pressed,
        [
          Member(Key.point, .string(point.rawValue)), Member(Key.side, .string(side.rawValue)),
          Member(Key.felt, .text(felt?.rawValue)),
        ])
    case .released(let released): Happening.members(.released, released.members)
    case .checkedIn(let checkIn): Happening.members(.checkedIn, checkIn.members)
    case .dayTold(let note): Happening.members(.dayTold, note.members)
    case .hinderedChosen(let text):
      Happening.members(.hinderedChosen, [Member(Key.text, .text(text))])
    case .questionNoted(let text):
      Happening.members(.questionNoted, [Member(Key.text, .text(text))])
    case .underCare(let holds): Happening.members(.underCare, [Member(Key.holds, .bool(holds))])
    case .habit(let note): Happening.members(.habit, note.members)
    case .settingChanged(let key, let value):
      Happening.members(
        .settingChanged, [Member(Key.key, .string(key)), Member(Key.value, .string(value))])
    case .episodeChosen(let id):
      Happening.members(.episodeChosen, [Member(Key.names, .string(id))])
    case .withdrawn(let id): Happening.members(.withdrawn, [Member(Key.names, .string(id))])
    case .keptAside(let line): Happening.members(.keptAside, [line.member])
    case .ofLaterVersion: []
    }
  }

  /// The kind and what belongs to it on one line, for lists: `pain-rated {"pain":5}`.
  public var brief: String {
    if case .ofLaterVersion(let value) = self { return "of a later version " + value.text }
    guard case .string(let kind)? = members.first?.value else { return "" }
    let rest = Array(members.dropFirst())
    return rest.isEmpty ? kind : kind + " " + JSONValue.object(rest).text
  }

  private static func members(_ kind: Kind, _ others: [Member] = []) -> [Member] {
    [Member(Entry.Key.kind, .string(kind.rawValue))] + others
  }

  /// The fields that belong to one kind or another.
  enum Key {
    static let name = "name"
    static let age = "age"
    static let sex = "sex"
    static let flag = "flag"
    static let answer = "answer"
    static let condition = "condition"
    static let holds = "holds"
    static let item = "item"
    static let option = "option"
    static let raised = "raised"
    static let refused = "refused"
    static let again = "again"
    static let drawing = "drawing"
    static let pain = "pain"
    static let daysAgo = "daysAgo"
    static let question = "question"
    static let answers = "answers"
    static let point = "point"
    static let side = "side"
    static let felt = "felt"
    static let text = "text"
    static let key = "key"
    static let value = "value"
    static let names = "names"
  }
}
