public import CivilTime

/// One line of the journal: something that happened, when, and to whom.
///
/// Entries are only ever added. One that turns out wrong is corrected or withdrawn by a later one
/// that names it.
public struct Entry: Hashable, Sendable {
  /// Unique for ever; two entries with one id are the same entry.
  public let id: String
  public let at: Instant
  /// Where it happened, for the person's day.
  public let offset: Offset
  /// The place in the fold. Usually `at`; later where a clock was set back, so that what was said
  /// last still counts last.
  public let order: Instant
  public let person: PersonKey
  /// The id of the entry that started the episode; nil means the one that is open.
  public let episode: String?
  /// The id of the entry that this one takes the place of.
  public let corrects: String?
  public let what: Happening

  public init(
    id: String, at: Instant, offset: Offset, order: Instant? = nil, person: PersonKey = .me,
    episode: String? = nil, corrects: String? = nil, what: Happening
  ) {
    self.id = id
    self.at = at
    self.offset = offset
    self.order = order ?? at
    self.person = person
    self.episode = episode
    self.corrects = corrects
    self.what = what
  }

  /// No entry is of a later moment: a clock that says so is wrong. 2100-01-01; ours.
  public static let latestMoment = Instant(milliseconds: 4_102_444_800_000)
  /// Places in the fold count on from the latest moment, and never reach this. 2200-01-01; ours.
  static let latestOrder = Instant(milliseconds: 7_258_118_400_000)

  /// The person's own day.
  public var day: Day { Day(at, at: offset) }

  /// Earlier in the fold: by order, then by id, so that every device folds alike.
  static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    a.order == b.order ? a.id < b.id : a.order < b.order
  }
}

/// Who an entry is about: one journal may hold several people.
public struct PersonKey: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The person whose device it is.
  public static let me = PersonKey("me")
}
