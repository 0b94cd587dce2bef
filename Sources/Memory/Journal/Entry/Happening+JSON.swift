internal import Anatomy
internal import Atlas
internal import Care
internal import Findings
internal import JSONText
internal import Safety

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
    case .safetyAnswered(let flag, let answer):
      Happening.members(
        .safetyAnswered,
        [
          Member(Key.flag, .string(flag.rawValue)), Member(Key.answer, .string(answer.rawValue)),
        ])
    case .conditionAnswered(let condition, let holds):
      Happening.members(
        .conditionAnswered,
        [
          Member(Key.condition, .string(condition.rawValue)), Member(Key.holds, .bool(holds)),
        ])
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
    case .habit(let note): Happening.members(.habit, note.members)
    case .settingChanged(let key, let value):
      Happening.members(
        .settingChanged, [Member(Key.key, .string(key)), Member(Key.value, .string(value))])
    case .withdrawn(let id): Happening.members(.withdrawn, [Member(Key.names, .string(id))])
    case .ofLaterVersion: []
    }
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
    static let drawing = "drawing"
    static let pain = "pain"
    static let daysAgo = "daysAgo"
    static let question = "question"
    static let answers = "answers"
    static let point = "point"
    static let side = "side"
    static let felt = "felt"
    static let key = "key"
    static let value = "value"
    static let names = "names"
  }
}
