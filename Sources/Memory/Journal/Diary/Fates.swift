/// What corrections and withdrawals made of the entries.
///
/// An amendment counts only for an earlier entry of the same person. Of several the last counts. An
/// amendment that was itself withdrawn counts no more, so that the entry stands again. A correction
/// of an entry that is not there (its line was lost) counts at its own place.
struct Fates {
  private enum Fate {
    case withdrawn
    case corrected(Happening)
  }

  private struct Name: Hashable {
    let person: PersonKey
    let id: String
  }

  private var fates: [Name: Fate] = [:]
  /// Amendments that took effect on another entry, and so do nothing at their own place.
  private var spent: Set<String> = []

  /// Of entries in the order of the fold.
  init(_ entries: [Entry]) {
    guard entries.contains(where: { $0.amended != nil }) else { return }
    var places: [Name: Int] = [:]
    for (place, entry) in entries.enumerated() {
      places[Name(person: entry.person, id: entry.id)] = place
    }
    // From the last to the first, so that the fate of an amendment is known before it is used.
    for (place, entry) in entries.enumerated().reversed() {
      guard let id = entry.amended else { continue }
      let target = Name(person: entry.person, id: id)
      guard let named = places[target], named < place else { continue }
      spent.insert(entry.id)
      guard let what = outcome(of: entry), fates[target] == nil else { continue }
      if case .withdrawn = what {
        fates[target] = .withdrawn
      } else {
        fates[target] = .corrected(what)
      }
    }
  }

  /// What the entry adds to the fold; nil where it no longer counts.
  func content(of entry: Entry) -> Happening? {
    spent.contains(entry.id) ? nil : outcome(of: entry)
  }

  private func outcome(of entry: Entry) -> Happening? {
    switch fates[Name(person: entry.person, id: entry.id)] {
    case .withdrawn: nil
    case .corrected(let what): what
    case nil: entry.what
    }
  }
}

extension Entry {
  /// The id of the entry that this one corrects or withdraws.
  var amended: String? {
    if case .withdrawn(let id) = what { return id }
    return corrects
  }
}
