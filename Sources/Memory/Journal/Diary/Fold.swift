internal import Findings

/// The state that entries build up, one after the other.
struct Fold: Hashable, Sendable {
  var settings: [String: String] = [:]
  var person = PersonKey.me
  var people: [PersonRecord] = []
  var habits: [PersonKey: Habits] = [:]
  /// Of all people, in the order of their start.
  var episodes: [Episode] = []
  private var episodePlaces: [String: Int] = [:]
  /// The episodes of each person that were not ended, the last started last.
  private var open: [PersonKey: [Int]] = [:]

  func openEpisode(of person: PersonKey) -> Int? { open[person]?.last }

  /// Takes in an entry with what it now tells.
  mutating func add(_ entry: Entry, _ what: Happening) {
    switch what {
    case .settingChanged(let key, let value): settings[key] = value
    case .habit(let note): habits[entry.person, default: Habits()].add(note)
    case .personChosen: person = entry.person
    case .personNamed(let name): describe(entry.person) { $0.name = name }
    case .ageGiven(let age): describe(entry.person) { $0.described.age = age }
    case .sexGiven(let sex): describe(entry.person) { $0.described.sex = sex }
    case .episodeStarted: start(entry.id, entry)
    case .episodeEnded:
      guard let place = place(of: entry) else { return }
      episodes[place].end(entry)
      open[entry.person]?.removeAll { $0 == place }
    case .safetyAnswered, .conditionAnswered, .drawingChanged, .painRated, .began,
      .questionAnswered, .pressed, .released, .checkedIn:
      guard let place = place(of: entry) else { return }
      episodes[place].add(entry, what)
    case .personErased:
      if person == entry.person { person = .me }
    case .withdrawn, .ofLaterVersion: break
    }
  }

  private mutating func start(_ id: String, _ entry: Entry) {
    guard episodePlaces[id] == nil else { return }
    let described = people.first { $0.key == entry.person }?.described ?? Person()
    episodePlaces[id] = episodes.count
    open[entry.person, default: []].append(episodes.count)
    episodes.append(Episode(id, entry, described))
  }

  /// The episode that the entry names, or the open one; nil where there is none of that person.
  ///
  /// An episode whose start is missing (its line was damaged) starts here, so that nothing else is
  /// lost with that line.
  private mutating func place(of entry: Entry) -> Int? {
    guard let id = entry.episode else { return openEpisode(of: entry.person) }
    if episodePlaces[id] == nil { start(id, entry) }
    guard let place = episodePlaces[id], episodes[place].person == entry.person else { return nil }
    return place
  }

  private mutating func describe(_ key: PersonKey, _ change: (inout PersonRecord) -> Void) {
    let place: Int
    if let found = people.firstIndex(where: { $0.key == key }) {
      place = found
    } else {
      place = people.count
      people.append(PersonRecord(key: key))
    }
    change(&people[place])
    for episode in open[key] ?? [] { episodes[episode].describe(people[place].described) }
  }
}
