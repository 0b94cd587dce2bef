internal import CivilTime
internal import Findings
public import JSONText
internal import Safety

extension Entry {
  /// The version of the form that is written.
  public static let version = 1

  /// The entry as one line of JSON, without the line's end.
  public var line: String { json.text }

  /// The entry as JSON; what came from a later version is as it came.
  public var json: JSONValue {
    if case .ofLaterVersion(let original) = what { return original }
    var members = [
      Member(Key.version, .whole(Entry.version)), Member(Key.id, .string(id)),
      Member(Key.at, .whole(at.milliseconds)), Member(Key.offset, .whole(offset.minutes)),
    ]
    if order != at { members.append(Member(Key.order, .whole(order.milliseconds))) }
    members.append(Member(Key.person, .string(person.text)))
    if let episode { members.append(Member(Key.episode, .string(episode))) }
    if let corrects { members.append(Member(Key.corrects, .string(corrects))) }
    return .object(members + what.members)
  }

  /// Reads an entry.
  ///
  /// Fails where a field is missing, unknown or wrong. A later version and a kind that is not known
  /// do not fail: such an entry is kept as it is, as long as it says its id, its time and whom it
  /// is about.
  public static func parsed(_ value: JSONValue) throws(FieldError) -> Entry {
    let fields = try Field(value).fields()
    let version = try fields.required(Key.version).wholeNumber(in: 1...Int(Int32.max))
    let at = try Instant.parsed(try fields.required(Key.at), upTo: latestMoment)
    var order: Instant?
    if let field = fields.optional(Key.order) {
      order = try Instant.parsed(field, upTo: latestOrder)
    }
    return Entry(
      id: try fields.required(Key.id).string(),
      at: at,
      offset: try Offset.parsed(try fields.required(Key.offset)),
      order: order,
      person: PersonKey(try fields.required(Key.person).string()),
      episode: try fields.optional(Key.episode)?.string(),
      corrects: try fields.optional(Key.corrects)?.string(),
      what: try Happening.parsed(value, version: version))
  }

  /// Reads an entry from its line; see `parsed(_:)` for values.
  public static func parsed(line: String) throws(NotationError) -> Entry {
    let value: JSONValue
    do { value = try JSONValue.parsed(line) } catch { throw .json(error) }
    do { return try parsed(value) } catch { throw .field(error) }
  }

  /// The fields that every entry may have.
  enum Key {
    static let version = "v"
    static let id = "id"
    static let at = "at"
    static let offset = "offset"
    static let order = "order"
    static let person = "person"
    static let episode = "episode"
    static let corrects = "corrects"
    static let kind = "kind"
    static let all = [version, id, at, offset, order, person, episode, corrects, kind]
  }
}

extension Offset {
  /// Reads minutes east of UTC.
  static func parsed(_ field: Field) throws(FieldError) -> Offset {
    let minutes = try field.wholeNumber(in: range)
    guard let offset = Offset(minutes: minutes) else {
      throw field.expected("minutes east of UTC")
    }
    return offset
  }
}

extension Instant {
  /// Reads milliseconds since 1970, from the year 1 up to a moment.
  fileprivate static func parsed(_ field: Field, upTo latest: Instant) throws(FieldError) -> Instant
  {
    let number = try field.wholeNumber64()
    guard number >= earliest.milliseconds, number <= latest.milliseconds else {
      let end = latest.text(at: .utc).prefix(4)
      throw field.expected("milliseconds since 1970, in the years 1 to " + end)
    }
    return Instant(milliseconds: number)
  }
}
