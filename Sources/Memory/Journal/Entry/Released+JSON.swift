internal import Anatomy
internal import Atlas
internal import Care
internal import Findings
internal import JSONText
import Safety

extension Released {
  var members: [Member] {
    [
      Member(Key.point, .string(point.rawValue)), Member(Key.side, .string(side.rawValue)),
      Member(Key.presser, .string(presser.rawValue)), Member(Key.tool, .string(tool.rawValue)),
      Member(Key.position, .string(position.rawValue)), Member(Key.rounds, .whole(rounds)),
      Member(Key.seconds, .whole(seconds.value)), Member(Key.before, before.json),
      Member(Key.after, after.json), Member(Key.first, firstTenderness.json),
      Member(Key.last, lastTenderness.json), Member(Key.spotEnd, .string(spotEnd.rawValue)),
      Member(Key.ending, .string(ending.text)),
      Member(Key.adverse, .array(adverse.map { .string($0.rawValue) })),
    ]
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> Released {
    let place = try PressPlace.parsed(fields)
    var adverse: [StopSign] = []
    for item in try fields.required(Key.adverse).items() {
      adverse.append(try item.word("stop sign"))
    }
    return Released(
      point: place.point, side: place.side,
      presser: try fields.required(Key.presser).word("presser"),
      tool: try fields.required(Key.tool).word("tool"),
      position: try fields.required(Key.position).word("position"),
      rounds: try fields.required(Key.rounds).wholeNumber(in: counts),
      seconds: Seconds(try fields.required(Key.seconds).wholeNumber(in: counts)),
      before: try score(Key.before, fields), after: try score(Key.after, fields),
      firstTenderness: try score(Key.first, fields), lastTenderness: try score(Key.last, fields),
      spotEnd: try fields.required(Key.spotEnd).word("end of a spot"),
      ending: try Ending.parsed(try fields.required(Key.ending)), adverse: adverse)
  }

  private static func score(_ name: String, _ fields: Fields) throws(FieldError) -> PainScore? {
    guard let field = fields.optional(name) else { return nil }
    return try PainScore.parsed(field)
  }

  /// A day has no more seconds; ours, only to refuse nonsense.
  private static let counts = 0...86_400

  static let keys = [
    Key.point, Key.side, Key.presser, Key.tool, Key.position, Key.rounds, Key.seconds, Key.before,
    Key.after, Key.first, Key.last, Key.spotEnd, Key.ending, Key.adverse,
  ]

  private enum Key {
    static let point = "point"
    static let side = "side"
    static let presser = "presser"
    static let tool = "tool"
    static let position = "position"
    static let rounds = "rounds"
    static let seconds = "seconds"
    static let before = "before"
    static let after = "after"
    static let first = "firstTenderness"
    static let last = "lastTenderness"
    static let spotEnd = "spotEnd"
    static let ending = "ending"
    static let adverse = "adverse"
  }
}

extension Ending {
  /// Reads the word of `text`; the error names the nearest.
  static func parsed(_ field: Field) throws(FieldError) -> Ending {
    let text = try field.string()
    guard let ending = Ending(text: text) else {
      let near = nearest(to: text, in: Ending.all.map { $0.text })
      throw FieldError(
        path: field.path, .unknown(kind: "ending", found: field.value.shown, nearest: near))
    }
    return ending
  }
}

extension PainScore? {
  /// The number, or null where none was given.
  var json: JSONValue { map { .whole($0.value) } ?? .null }
}
