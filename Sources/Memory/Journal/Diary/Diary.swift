public import CivilTime
public import Findings

/// The journal as it now stands: the fold of all its entries.
///
/// What flows in: entries, in any order and any number of times. What comes out: the people, their
/// episodes with all that is known of them, sessions, check-ins and settings. The fold depends only
/// on which entries there are: an entry counts once, at its own place in time, and corrections and
/// withdrawals take effect wherever they were read. Erasing a person leaves nothing of that person
/// but the erasing itself. Not claimed: that clocks of several devices agree.
public struct Diary: Hashable, Sendable {
  /// Every entry that is kept, in the order of the fold; also those that no longer count.
  public internal(set) var entries: [Entry] = []
  /// Lines that could not be read, as they came.
  public internal(set) var aside: [String] = []
  /// The choices that last, by their keys.
  public var settings: [String: String] { fold.settings }
  /// Whom the journal is about now.
  public var person: PersonKey { fold.person }
  /// Everybody in the journal who was described, in the order of their coming.
  public var people: [PersonRecord] { fold.people }

  /// What the person at hand did to keep the pain away.
  public var habits: Habits { fold.habits[person] ?? Habits() }

  var known: Set<String> = []
  var erasures: [PersonKey: Entry] = [:]
  var fold = Fold()

  public init() {}

  /// The fold of these entries, whatever their order; repeated ones count once.
  public init(_ entries: [Entry], aside: [String] = []) {
    self.aside = aside
    _ = merge(entries)
  }

  /// Every episode of the person at hand, the oldest first.
  public var episodes: [Episode] { fold.episodes.filter { $0.person == person } }

  /// The episode that is open; nil where none is.
  public var episode: Episode? { fold.openEpisode(of: person).map { fold.episodes[$0] } }

  /// Adds one entry. One that is known, or of an erased person before the erasing, changes nothing.
  public mutating func append(_ entry: Entry) { _ = merge([entry]) }

  /// Makes the entry for something that happens now, adds it, and returns it to be saved.
  ///
  /// It is about the person at hand (or the one given) and belongs to the open episode. Its place
  /// in the fold is after everything before, also where the clock was set back.
  public mutating func note(
    _ what: Happening, id: String, at now: Instant, offset: Offset, about other: PersonKey? = nil,
    corrects: String? = nil
  ) -> Entry {
    let subject = other ?? person
    // A clock beyond the range is wrong; held there, so that its entries can be read again.
    let now = min(now, Entry.latestMoment)
    var order = now
    if let last = entries.last, last.order >= now { order = last.order + 1 }
    let entry = Entry(
      id: id, at: now, offset: offset, order: order, person: subject,
      episode: what.isOfEpisode
        ? fold.openEpisode(of: subject).map { fold.episodes[$0].id } : nil,
      corrects: corrects, what: what)
    append(entry)
    return entry
  }
}

/// What is known of a person beside the episodes.
public struct PersonRecord: Hashable, Sendable {
  public let key: PersonKey
  public internal(set) var name: String?
  public internal(set) var described = Person()
}

extension Happening {
  /// True for what belongs to an episode, false for what is about a person or the app.
  var isOfEpisode: Bool {
    switch self {
    case .episodeStarted, .personNamed, .personChosen, .personErased, .ageGiven, .sexGiven,
      .settingChanged, .habit, .withdrawn, .ofLaterVersion:
      false
    case .episodeEnded, .safetyAnswered, .conditionAnswered, .drawingChanged, .painRated, .began,
      .questionAnswered, .pressed, .released, .checkedIn:
      true
    }
  }

  /// True for what changes the meaning of other entries, so that all have to be folded again.
  var isAmendment: Bool {
    switch self {
    case .personErased, .withdrawn: true
    case .episodeStarted, .episodeEnded, .personNamed, .personChosen, .ageGiven, .sexGiven,
      .settingChanged, .habit, .safetyAnswered, .conditionAnswered, .drawingChanged, .painRated,
      .began,
      .questionAnswered, .pressed, .released, .checkedIn, .ofLaterVersion:
      false
    }
  }
}
